import { theme } from './theme';

/** A green ring with a bite of it filled: what is eaten of the day. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1f7a4d"/><path d="M16 6a10 10 0 1 0 10 10h-4.5a5.5 5.5 0 1 1-5.5-5.5z" fill="#fff"/></svg>',
)}`;

const downloads = ['yaml', 'json'].map((kind) => ({
  title: `openapi.${kind}`,
  url: `/openapi.${kind}`,
}));

/** @param nonce what the page's policy lets styles through by; a new one for each request */
export function referencePage(title: string, scriptUrl: string, nonce: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="sc-nonce" content="${nonce}">
    <title>${title}</title>
    <link rel="icon" href="${icon}">
    <style nonce="${nonce}">${theme}</style>
    <script type="module" src="${scriptUrl}"></script>
  </head>
  <body>
    <noscript>This page needs JavaScript. The contract itself is at <a href="/openapi.yaml">/openapi.yaml</a>.</noscript>
    <redoc spec-url="/openapi.json" download-urls='${JSON.stringify(downloads)}'
      hide-schema-titles="true" disable-telemetry="true"></redoc>
  </body>
</html>
`;
}

/** Everything comes from this host, and nothing but the script and the nonce's styles is run. */
export function referencePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'nonce-${nonce}'`,
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
