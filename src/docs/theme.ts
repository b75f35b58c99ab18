/** The reference page's own look: Redoc takes its colours and faces from these properties. */
export const theme = `
body { margin: 0; }
:root:root {
  --link-color-primary: #1a7346;
  --link-color-primary-hover: #135634;
  --link-color-visited: #1a7346;
  --menu-item-bg-color-active: #e3f4ea;
  --menu-item-bg-color-active-hover: #d6eedf;
  --menu-item-color-active: #135634;
  --menu-item-color-active-hover: #135634;
  --font-family-base: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif;
  --font-family-monospaced: ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace;
}
:root.dark:root {
  --link-color-primary: #5fd39a;
  --link-color-primary-hover: #8ae3b6;
  --link-color-visited: #5fd39a;
  --menu-item-bg-color-active: #1d3a2b;
  --menu-item-bg-color-active-hover: #234634;
  --menu-item-color-active: #b9efd3;
  --menu-item-color-active-hover: #b9efd3;
}

/* The drawn logo would come from another host, so the credit is in words. */
a[href='https://redocly.com/redoc/'] p::after { content: ' Redoc'; }

/* It would open the page in other companies' services. */
:root:root [data-component-name='SplitButton/SplitButton'] { display: none; }

:root:root [data-testid='floating-button'] svg path { fill: var(--link-color-primary); }

/* A code is searched for and copied: where there is room, it stays in one piece. */
@media (min-width: 641px) {
  :root:root td code { font-size: 10.5px; white-space: nowrap; }
}
@media (max-width: 640px) {
  :root:root { --h1-font-size: 1.75rem; --h2-font-size: 1.5rem; }
}
`;
