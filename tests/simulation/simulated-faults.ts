import type { DiskCall } from './disk/mounted-disk.ts';
import type { SimulatedPage } from './simulated-page.ts';
import type { SimulatedServer } from './simulated-server.ts';
import { streamOf } from './streams.ts';
import type { World } from './world.ts';

/** Something that goes wrong, and how often compared with the others. Resolves to for how long it keeps people, in ms. */
interface Trouble {
  readonly name: string;
  readonly weight: number;
  happen(): number;
}

interface TroubleParts {
  readonly world: World;
  readonly server: SimulatedServer;
  readonly pages: readonly SimulatedPage[];
  /** Opens a page in one tab more. */
  readonly double: (page: SimulatedPage) => void;
}

/** What happens to the machine, its disk, the network and the tabs of one interview. */
export const makeTrouble = ({ world, server, pages, double }: TroubleParts): (() => number) => {
  const { luck, time } = world;
  /** Of its own, so that whether the clock jumps during an absence changes nothing else of an interview. */
  const clockLuck = streamOf(world.seed, 'clock');
  const jump = (random = luck) => {
    world.count('(clock jump)');
    server.clockError = random.pick([-7_200_000, -1_000, 3_600_000, 2_592_000_000]);
  };
  const somebody = (): SimulatedPage => luck.pick(pages as [SimulatedPage, ...SimulatedPage[]]);
  const downFor = () => luck.between(20, 1_500);
  const dying = (kind: 'kill' | 'power cut'): number => {
    // Mostly between two steps of whatever the disk is doing, or nothing would ever be half done.
    if (luck.chance(0.75)) server.dieAfterSteps(luck.between(1, 30), kind, downFor());
    else server.die(kind, downFor());
    return 0;
  };
  const troubles: readonly Trouble[] = [
    { name: 'power cut', weight: 30, happen: () => dying('power cut') },
    { name: 'kill', weight: 20, happen: () => dying('kill') },
    {
      name: 'kill, then power cut',
      weight: 10,
      happen: () => {
        server.dieTwice(luck.between(1, 12), { downFor: luck.between(5, 60), upFor: luck.between(20, 900) });
        return 0;
      },
    },
    {
      name: 'restart',
      weight: 6,
      happen: () => {
        void server.restart(downFor());
        return 0;
      },
    },
    {
      name: 'line cut',
      weight: 20,
      happen: () => {
        world.count('(line cut)');
        somebody().cutLine();
        return 0;
      },
    },
    {
      name: 'refusal unheard',
      weight: 12,
      happen: () => {
        somebody().deafenLine();
        return 0;
      },
    },
    {
      name: 'tab dies',
      weight: 8,
      happen: () => {
        world.count('(tab died)');
        const page = somebody();
        page.crash();
        time.after(luck.between(10, 2_000), () => void page.open());
        return 0;
      },
    },
    {
      name: 'tab doubled',
      weight: 5,
      happen: () => {
        double(somebody());
        return 0;
      },
    },
    {
      name: 'away',
      weight: 8,
      happen: () => {
        // Who leads is away more often than others: only then can somebody take over.
        const page = luck.chance(0.6) ? (pages[0] as SimulatedPage) : somebody();
        const away = luck.chance(0.2) ? 600_000 : luck.between(31_000, 70_000);
        // Nobody is away for longer by a clock that says so.
        if (clockLuck.chance(0.5)) time.after(clockLuck.between(10, 10_000), () => jump(clockLuck));
        if (luck.chance(0.5)) {
          world.count('(tab closed)');
          page.close();
          time.after(away, () => void page.open());
        } else {
          world.count(away === 600_000 ? '(offline 10 min)' : '(offline)');
          page.goOffline();
          time.after(away, () => page.goOnline());
        }
        return away * 0.9;
      },
    },
    {
      name: 'write or sync fails',
      weight: 10,
      happen: () => {
        const call = luck.pick<DiskCall>([
          'sync',
          'sync',
          'write',
          'rename',
          'create',
          'syncDir',
          'openAppend',
          'truncate',
        ]);
        server.failOnce(call, luck.chance(0.7) ? 'EIO' : 'ENOSPC');
        return 0;
      },
    },
    {
      name: 'disk full',
      weight: 5,
      happen: () => {
        server.fill();
        time.after(luck.between(50, 3_000), () => server.free());
        return 0;
      },
    },
    {
      name: 'disk slow',
      weight: 5,
      happen: () => {
        world.count('(disk slow)');
        server.slowness = 40;
        time.after(luck.between(100, 2_000), () => {
          server.slowness = 1;
        });
        return 0;
      },
    },
    {
      name: 'clock jumps',
      weight: 5,
      happen: () => {
        jump();
        return 0;
      },
    },
  ];
  const total = troubles.reduce((sum, { weight }) => sum + weight, 0);
  return () => {
    let left = luck.fraction() * total;
    const chosen = troubles.find(({ weight }) => {
      left -= weight;
      return left <= 0;
    });
    return chosen?.happen() ?? 0;
  };
};
