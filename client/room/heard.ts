import { createSignal } from 'solid-js';
import * as v from 'valibot';
import type { DeviceStorage } from './device-storage.ts';

const heardSchema = v.record(v.string(), v.array(v.number()));

/** Which points of a question's guide a panelist has ticked. For this person alone, so it never leaves the device. */
export interface Heard {
  /** Reactive. */
  of(questionId: string): readonly number[];
  set(questionId: string, point: number, heard: boolean): void;
}

export const createHeard = (device: DeviceStorage, seat: string): Heard => {
  const key = `panelroom/heard/${seat}`;
  const stored = v.safeParse(heardSchema, device.read(key));
  const [all, setAll] = createSignal(stored.success ? stored.output : {});
  return {
    of: (questionId) => all()[questionId] ?? [],
    set(questionId, point, heard) {
      const others = (all()[questionId] ?? []).filter((known) => known !== point);
      device.write(key, setAll({ ...all(), [questionId]: heard ? [...others, point] : others }));
    },
  };
};
