import { levels } from '../../shared/kit/kit.ts';
import type { Profiles } from '../../shared/packet/block.ts';
import { profileWords } from '../../shared/packet/wording.ts';
import { lineOps, lineStrips, plainRun } from './measure-text.ts';
import { type Setting, under } from './setting.ts';
import { moved, type PaintOp, type Strip, stacked, strip } from './strip.ts';
import { newTag } from './tag.ts';
import { breakLines } from './text/break-lines.ts';
import { captionStyle, spaceBefore, tableStyle } from './theme.ts';

type Profile = Profiles['profiles'][number];

const chartsARow = 3;
const gutter = 18;
const chartHeight = 62;
/** For the levels at the left of a chart. */
const axisWidth = 12;
const nameStyle = { ...tableStyle, weight: 'semibold' } as const;

/** Charts beside each other, a row a strip. */
export const measureProfiles = ({ profiles }: Profiles, width: number, setting: Setting): Strip[] => {
  const chartWidth = (width - (chartsARow - 1) * gutter) / chartsARow;
  const rows: Strip[] = [];
  for (let from = 0; from < profiles.length; from += chartsARow) {
    const charts = profiles
      .slice(from, from + chartsARow)
      .map((profile) => stacked(chartStrips(profile, chartWidth, setting)));
    rows.push(
      strip({
        height: Math.max(...charts.map(({ height }) => height)),
        spaceBefore: spaceBefore.profiles,
        ops: charts.flatMap(({ ops }, place) => ops.map((op) => moved(op, place * (chartWidth + gutter), 0))),
      }),
    );
  }
  return rows;
};

const chartStrips = (profile: Profile, width: number, setting: Setting): Strip[] => {
  const named = under(newTag('P', setting.tag), setting);
  const [name] = lineStrips([plainRun(profile.name, nameStyle, 'ink')], nameStyle, width, named);
  const figure = under(newTag('Figure', setting.tag, { alt: profileWords(profile) }), setting);
  const inner = width - axisWidth;
  const chart: PaintOp = {
    kind: 'profile',
    points: profile.points,
    ...{ x: axisWidth, y: 0, width: inner, height: chartHeight, tag: figure.tag },
  };
  const labels = profile.points.map(({ label }, place) =>
    centred(label, axisWidth + ((place + 0.5) * inner) / profile.points.length, chartHeight + 2, figure),
  );
  const axis = levels.map((level) => {
    const y = levelY(level, chartHeight) - captionStyle.leading / 2;
    return centred(String(level), axisWidth / 3, y, figure);
  });
  return [
    ...(name ? [name] : []),
    strip({
      height: chartHeight + 2 + captionStyle.leading,
      spaceBefore: 3,
      ops: [chart, ...axis.flat(), ...labels.flat()],
    }),
  ];
};

/** Where a level, or a median between two, lies in a chart of that height: 4 above, 1 below. */
export const levelY = (level: number, height: number): number => ((4.25 - level) / 3.5) * height;

const centred = (words: string, middle: number, y: number, setting: Setting): PaintOp[] => {
  const [line] = breakLines(
    [plainRun(words, captionStyle, 'muted')],
    Number.POSITIVE_INFINITY,
    setting.fonts,
  );
  return line ? lineOps(line, captionStyle, setting).map((op) => moved(op, middle - line.width / 2, y)) : [];
};
