/**
 * What Node has from 21 on. Where there is none, pg asks fetch's `Response` whether this is
 * Cloudflare, and to load that for no more takes 35 ms of a start.
 */
if (!('navigator' in globalThis)) {
  Object.assign(globalThis, { navigator: { userAgent: `Node.js/${process.versions.node}` } });
}
