import { type Comparison, ratioOf } from './report';

/** What the service is to stay below. */
const budget = 1.6;

const width = 760;
const labelWidth = 204;
const rowHeight = 34;
const top = 78;
const right = 150;

/**
 * The ratios to the floor as bars, in light or dark colours as the reader's system has it, on a ground
 * of their own: the page around them may go by something else.
 */
export function drawRatios(comparisons: readonly Comparison[]): string {
  const most = Math.max(2, ...comparisons.map((each) => ratioOf(each))) * 1.02;
  const x = (ratio: number) => round(labelWidth + (ratio / most) * (width - labelWidth - right));
  const bottom = top + comparisons.length * rowHeight;
  const height = bottom + 44;

  const bars = comparisons.map((comparison, n) => {
    const ratio = ratioOf(comparison);
    const y = top + n * rowHeight;
    const rate = Math.round(comparison.figures.service.requestsPerSecond).toLocaleString('en');
    return `
  <text class="label" x="${labelWidth - 12}" y="${y + 17}">${escape(comparison.title)}</text>
  <rect class="${ratio <= budget ? 'within' : 'beyond'}" x="${labelWidth}" y="${y + 3}" width="${round(x(ratio) - labelWidth)}" height="20" rx="3"/>
  <text class="ratio" x="${width - 84}" y="${y + 17}">${ratio.toFixed(ratio < 10 ? 2 : 1)}</text>
  <text class="rate" x="${width - 16}" y="${y + 17}">${rate}/s</text>`;
  });

  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
  <title id="title">CPU of the service for a request, as a ratio to a bare node:http and pg server: ${comparisons.map((each) => `${escape(each.title)} ${ratioOf(each).toFixed(2)}`).join(', ')}</title>
  <style>
    .page { fill: #ffffff; stroke: #d1d9e0; }
    text { font: 14px system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif; fill: #1f2328; }
    .heading { font-size: 17px; font-weight: 600; }
    .note, .rate, .mark { fill: #59636e; font-size: 12.5px; }
    .label, .ratio, .rate { text-anchor: end; }
    .mark-floor { text-anchor: end; }
    .ratio { font-weight: 600; }
    .within { fill: #1a7f37; }
    .beyond { fill: #bf5b17; }
    .floor, .budget { stroke: #59636e; }
    .budget { stroke-dasharray: 4 4; }
    @media (prefers-color-scheme: dark) {
      .page { fill: #0d1117; stroke: #3d444d; }
      text { fill: #f0f6fc; }
      .note, .rate, .mark { fill: #9198a1; }
      .within { fill: #3fb950; }
      .beyond { fill: #e0823d; }
      .floor, .budget { stroke: #9198a1; }
    }
  </style>
  <rect class="page" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>
  <text class="heading" x="16" y="28">CPU for a request, bare node:http + pg = 1</text>
  <text class="note" x="16" y="50">the service&#8217;s processes alone; to the right its requests a second</text>
${bars.join('')}
  <line class="floor" x1="${x(1)}" y1="${top - 6}" x2="${x(1)}" y2="${bottom}"/>
  <line class="budget" x1="${x(budget)}" y1="${top - 6}" x2="${x(budget)}" y2="${bottom}"/>
  <text class="mark mark-floor" x="${x(1) + 3}" y="${bottom + 18}">floor</text>
  <text class="mark" x="${x(budget)}" y="${bottom + 18}">${budget}</text>
</svg>
`;
}

const round = (value: number) => Math.round(value * 10) / 10;

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
