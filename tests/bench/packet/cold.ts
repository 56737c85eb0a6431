// A process that paints one packet and says how long that took from its start, and how much memory.
import { heldPanel } from './devops-panel.ts';
import { demoStory } from './stories.ts';

const data = heldPanel(demoStory).data();
const begun = performance.now();
if (process.argv[2] === 'raw') await (await import('./raw-pdfkit.ts')).rawPdf(data);
else {
  const { paintPacket } = await import('../../../server/packet/pdf/painter.ts');
  await paintPacket({ data, page: 'A4', attachment: null });
}
const milliseconds = performance.now() - begun;
process.stdout.write(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
