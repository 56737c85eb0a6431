import { createSignal } from 'solid-js';
import { createDeviceStorage } from './device-storage.ts';

const device = createDeviceStorage(() => localStorage);
const key = 'panelroom/bareKeys';
const coverKey = 'panelroom/covered';
const [bareKeys, setSignal] = createSignal(device.read(key) !== false);

/** Whether keys without Ctrl do anything: a setting of the person, not of a room. */
export { bareKeys };

export const setBareKeys = (on: boolean): void => {
  setSignal(on);
  device.write(key, on);
};

const [covered, setCoveredSignal] = createSignal(device.read(coverKey) === true);

/** Whether scores and notes are covered until one points at them: for a screen that others can see. */
export { covered };

/** The styles look at the page's root for it. */
const paint = (on: boolean) => globalThis.document?.documentElement.toggleAttribute('data-covered', on);
paint(covered());

export const setCovered = (on: boolean): void => {
  setCoveredSignal(on);
  paint(on);
  device.write(coverKey, on);
};
