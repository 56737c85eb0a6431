import { answerParent } from '../child.ts';
import { type ConnectedCrowd, connectCrowd } from './crowd.ts';
import type { Opened } from './measured-server.ts';
import { type ProbeOrder, probe } from './probe.ts';

let crowd: ConnectedCrowd | null = null;

const answers = {
  async connect(opened: Opened) {
    crowd = await connectCrowd(opened);
  },
  probe(order: ProbeOrder) {
    if (!crowd) throw new Error('Nobody is connected.');
    return probe(crowd, order);
  },
  disconnect() {
    crowd?.close();
    crowd = null;
  },
};
export type Load = typeof answers;

answerParent(answers);
