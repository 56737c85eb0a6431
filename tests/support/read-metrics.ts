/** The figures of GET /metrics by their names with labels. */
export const readMetrics = async (url: string, owner: string): Promise<ReadonlyMap<string, number>> => {
  const answer = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${owner}` } });
  if (answer.status !== 200) throw new Error(`The figures were refused with ${answer.status}.`);
  const lines = (await answer.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
};
