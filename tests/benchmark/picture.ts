import { type Comparison, ratioOf } from './report';

/** What the service is to stay below. */
const budget = 1.6;

const width = 760;
const labelWidth = 190;
const rowHeight = 34;
const top = 78;
const right = 130;

/** The ratios to the floor as bars, in colours that go with a light and a dark page. */
export function drawRatios(comparisons: readonly Comparison[]): string {
  const most = Math.max(2, ...comparisons.map(ratioOf)) * 1.02;
  const x = (ratio: number) => round(labelWidth + (ratio / most) * (width - labelWidth - right));
  const bottom = top + comparisons.length * rowHeight;
  const height = bottom + 44;

  const bars = comparisons.map((comparison, n) => {
    const ratio = ratioOf(comparison);
    const y = top + n * rowHeight;
    const rate = Math.round(comparison.service.requestsPerSecond).toLocaleString('en');
    return `
  <text class="label" x="${labelWidth - 12}" y="${y + 17}">${escape(comparison.title)}</text>
  <rect class="${ratio <= budget ? 'within' : 'beyond'}" x="${labelWidth}" y="${y + 3}" width="${round(x(ratio) - labelWidth)}" height="20" rx="3"/>
  <text x="${x(ratio) + 8}" y="${y + 17}"><tspan class="ratio">${ratio.toFixed(ratio < 10 ? 2 : 1)}</tspan><tspan class="rate" dx="8">${rate}/s</tspan></text>`;
  });

  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
  <title id="title">CPU of the service for a request, as a ratio to a bare node:http and pg server: ${comparisons.map((each) => `${escape(each.title)} ${ratioOf(each).toFixed(2)}`).join(', ')}</title>
  <style>
    text { font: 14px system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif; fill: #1f2328; }
    .heading { font-size: 17px; font-weight: 600; }
    .note, .rate, .mark { fill: #59636e; font-size: 12.5px; }
    .label { text-anchor: end; }
    .mark { text-anchor: middle; }
    .ratio { font-weight: 600; }
    .within { fill: #1a7f37; }
    .beyond { fill: #bf5b17; }
    .floor, .budget { stroke: #59636e; }
    .budget { stroke-dasharray: 4 4; }
    @media (prefers-color-scheme: dark) {
      text { fill: #f0f6fc; }
      .note, .rate, .mark { fill: #9198a1; }
      .within { fill: #3fb950; }
      .beyond { fill: #e0823d; }
      .floor, .budget { stroke: #9198a1; }
    }
  </style>
  <text class="heading" x="16" y="28">CPU for a request, bare node:http + pg = 1</text>
  <text class="note" x="16" y="50">the service&#8217;s processes alone; beside each bar its requests a second</text>
${bars.join('')}
  <line class="floor" x1="${x(1)}" y1="${top - 6}" x2="${x(1)}" y2="${bottom}"/>
  <line class="budget" x1="${x(budget)}" y1="${top - 6}" x2="${x(budget)}" y2="${bottom}"/>
  <text class="mark" x="${x(1)}" y="${bottom + 18}" style="text-anchor: end">floor</text>
  <text class="mark" x="${x(budget)}" y="${bottom + 18}" style="text-anchor: start">${budget}</text>
</svg>
`;
}

const round = (value: number) => Math.round(value * 10) / 10;

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
