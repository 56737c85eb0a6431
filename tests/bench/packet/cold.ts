// A process that paints one packet and says how long that took from its start, and how much memory.
import { heldPanel } from './devops-panel.ts';
import { demoStory } from './stories.ts';

const data = heldPanel(demoStory).data();
const begun = performance.now();
if (process.argv[2] === 'raw') await (await import('./raw-pdfkit.ts')).rawPdf(data);
else {
  const { paintPacket } = await import('../../support/paint-packet.ts');
  await paintPacket(data);
}
const milliseconds = performance.now() - begun;
process.stdout.write(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
