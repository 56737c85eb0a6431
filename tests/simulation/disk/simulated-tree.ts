import { SimulatedDir, SimulatedFile, type SimulatedNode } from './simulated-node.ts';
import { systemError } from './system-failure.ts';

/** Finds what is at a path. */
export class SimulatedTree {
  readonly root = new SimulatedDir();

  nodeAt(path: string): SimulatedNode | undefined {
    let node: SimulatedNode | undefined = this.root;
    for (const name of namesOf(path)) node = node instanceof SimulatedDir ? node.cached.get(name) : undefined;
    return node;
  }

  fileAt(path: string): SimulatedFile {
    const node = this.nodeAt(path);
    if (node instanceof SimulatedFile) return node;
    throw systemError('ENOENT');
  }

  dirAt(path: string): SimulatedDir {
    const node = this.nodeAt(path);
    if (node instanceof SimulatedDir) return node;
    throw systemError('ENOENT');
  }

  /** The names in a folder, none when there is no folder. */
  namesIn(path: string): string[] {
    const node = this.nodeAt(path);
    return node instanceof SimulatedDir ? [...node.cached.keys()] : [];
  }

  /** The folder that a path is or would be in, and its name there. */
  placeOf(path: string): { readonly parent: SimulatedDir; readonly name: string } {
    const names = namesOf(path);
    const name = names.pop();
    if (name === undefined) throw systemError('EINVAL');
    return { parent: this.dirAt(names.join('/')), name };
  }
}

const namesOf = (path: string): string[] => path.split('/').filter((name) => name !== '');
