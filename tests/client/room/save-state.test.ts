import { describe, expect, test } from 'vitest';
import { saveStateOf } from '../../../client/room/save-state.ts';

describe('save state', () => {
  test('[R6] saved is said only of a connection with nothing on its way', () => {
    expect(saveStateOf({ kind: 'connected' }, 0)).toEqual({ kind: 'saved' });
    expect(saveStateOf({ kind: 'connected' }, 2)).toEqual({ kind: 'saving', changes: 2 });
  });

  test.each(['connecting', 'offline'] as const)('[R6] while %s nothing counts as saved', (kind) => {
    expect(saveStateOf({ kind }, 0)).toEqual({ kind: 'kept', changes: 0 });
    expect(saveStateOf({ kind }, 3)).toEqual({ kind: 'kept', changes: 3 });
  });

  test('[R6] an ended connection keeps what it could not send', () => {
    expect(saveStateOf({ kind: 'ended', code: 'clientTooOld' }, 1)).toEqual({ kind: 'kept', changes: 1 });
  });
});
