import { createSignal } from 'solid-js';
import { createDeviceStorage } from './device-storage.ts';

const device = createDeviceStorage(() => localStorage);
const key = 'panelroom/bareKeys';
const [bareKeys, setSignal] = createSignal(device.read(key) !== false);

/** Whether keys without Ctrl do anything: a setting of the person, not of a room. */
export { bareKeys };

export const setBareKeys = (on: boolean): void => {
  setSignal(on);
  device.write(key, on);
};
