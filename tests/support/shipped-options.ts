import { manifest } from './manifest';

/** The options of Node that the service is shipped with. */
export function shippedOptions(): string[] {
  const [, options] = / node (.*) ?dist\/src\/main\.js$/.exec(manifest.scripts.start) ?? [];
  if (options === undefined) throw new Error('npm start runs no node');
  return options.split(' ').filter((option) => option !== '');
}
