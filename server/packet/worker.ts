import { type PaintTask, paintPacket } from './pdf/painter.ts';

/** Entry of the worker threads, called by name through piscina. */
export const paint = (task: PaintTask): Promise<Uint8Array> => paintPacket(task);
