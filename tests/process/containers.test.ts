import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { parse as parseYaml } from 'yaml';
import { readConfig } from '../../src/config';
import { projectRoot } from '../../src/project-root';
import { manifest } from '../support/manifest';

// There is no container engine where the tests run: this is what can be told without one.
const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');

interface Service {
  readonly image: string;
  readonly build?: { readonly target: string };
  readonly command?: string[];
  readonly environment?: Record<string, string | number>;
  readonly ports?: string[];
  readonly depends_on?: Record<string, { readonly condition: string }>;
  readonly healthcheck?: { readonly test?: string[]; readonly disable?: boolean };
  readonly read_only?: boolean;
  readonly security_opt?: string[];
  readonly volumes?: string[];
}

const composeText = read('docker-compose.yml');
const compose = parseYaml(composeText, { merge: true }) as {
  readonly services: Record<string, Service>;
  readonly volumes: Record<string, unknown>;
};
const services = Object.entries(compose.services);
const own = services.filter(([, { build }]) => build !== undefined);
const dockerfile = read('Dockerfile');

/** The names that the configuration asks its environment for. */
function settings(): Set<string> {
  const asked = new Set<string>();
  const environment = new Proxy<Record<string, string | undefined>>(
    {},
    { get: (_target, name) => void asked.add(String(name)) },
  );
  readConfig(environment);
  return asked;
}

const composeVariables = new Set(
  [...composeText.matchAll(/\$\{(\w+)/g)].map(([, name]) => String(name)),
);

describe('docker-compose.yml', () => {
  test('has the database, the migrations, the API, the mock and the reference', () => {
    expect(Object.keys(compose.services)).toEqual([
      'postgres',
      'migrate',
      'starter-foods',
      'api',
      'mock',
      'docs',
    ]);
  });

  test('starts the API after the migrations, and these after the database', () => {
    const after = (name: string) => compose.services[name]?.depends_on;
    expect(after('migrate')).toEqual({ postgres: { condition: 'service_healthy' } });
    expect(after('api')).toEqual({
      postgres: { condition: 'service_healthy' },
      migrate: { condition: 'service_completed_successfully' },
    });
    expect(compose.services.postgres?.healthcheck?.test).toContain('pg_isready');
  });

  test('is reached from this machine alone', () => {
    const ports = services.flatMap(([, service]) => service.ports ?? []);
    expect(ports).toHaveLength(3);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\$\{\w+_PORT:-\d+\}:\d+$/);
  });

  test('keeps the data in a volume with a name', () => {
    expect(compose.services.postgres?.volumes?.[0]).toMatch(/^postgres:/);
    expect(compose.volumes).toHaveProperty('postgres');
  });

  test.each(own)('%s can write nowhere and gain no privileges', (_name, service) => {
    expect(service.read_only).toBe(true);
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
  });

  test.each(own)('%s is a stage of the Dockerfile, and runs what is there', (_name, service) => {
    const [, stage = ''] = dockerfile.split(`AS ${service.build?.target}\n`);
    const [, inherited = '[]'] = /^CMD (\[.*\])$/m.exec(stage) ?? [];
    const command = service.command ?? (JSON.parse(inherited) as string[]);
    const [program, script = ''] = command.filter((word) => !word.startsWith('--'));
    const source = script.replace(/^dist\//, '').replace(/\.js$/, '.ts');
    expect(existsSync(join(projectRoot, program === 'node' ? source : String(program)))).toBe(true);
  });

  test.each(own)('%s is given settings that exist', (_name, { environment = {} }) => {
    expect([...settings()]).toEqual(expect.arrayContaining(Object.keys(environment)));
    for (const value of Object.values(environment)) {
      expect(String(value)).not.toMatch(/\$\{\w+\}/);
    }
  });

  test('gives the API what production needs', () => {
    const { PORT, ...environment } = compose.services.api?.environment ?? {};
    const url = String(environment.DATABASE_URL).replace(/\$\{\w+:-(\w+)\}/g, '$1');
    const config = readConfig({ ...environment, PORT: String(PORT), DATABASE_URL: url });
    expect(config).toMatchObject({ production: true, host: '0.0.0.0', port: 3000 });
    const { username, password, pathname, host } = new URL(url);
    expect([username, password, pathname, host]).toEqual([
      'countonme_service',
      'countonme',
      '/countonme',
      'postgres:5432',
    ]);
  });
});

describe('Dockerfile', () => {
  const stages = [...dockerfile.matchAll(/^FROM (\S+) AS (\S+)$/gm)];
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, paths]) =>
    String(paths).split(' '),
  );

  test('ends as the service: not root, stopped by SIGTERM, asked for its health', () => {
    const [last = ''] = dockerfile.split(/^FROM /m).slice(-1);
    expect(stages.at(-1)?.[2]).toBe('runtime');
    expect(last).toMatch(/^USER 1000:1000$/m);
    expect(last).toMatch(/^STOPSIGNAL SIGTERM$/m);
    expect(last).toMatch(/^HEALTHCHECK .*\\\n {2}CMD \["node", .*\/health/m);
    const [, command = ''] = /^CMD (\[.+\])$/m.exec(last) ?? [];
    expect(`exec ${(JSON.parse(command) as string[]).join(' ')}`).toBe(
      manifest.scripts.start.split(' && ').at(-1),
    );
  });

  test('copies what is there, and what .dockerignore lets through', () => {
    const kept = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    for (const path of copied) {
      expect(existsSync(join(projectRoot, path))).toBe(true);
      expect(kept).toContain(path.split('/')[0]);
    }
    expect(kept.filter((path) => !copied.includes(path))).toEqual([]);
  });

  test('runs on a Node that package.json allows', () => {
    const [, least] = />=(\d+)/.exec(manifest.engines.node) ?? [];
    const [, image] = /^ARG NODE_IMAGE=node:(\d+)-/m.exec(dockerfile) ?? [];
    expect(Number(image)).toBeGreaterThanOrEqual(Number(least));
  });
});

describe('.env.example', () => {
  const example = read('.env.example').replace(/^#(?=\w+=)/gm, '');
  const described = parseEnv(example);

  test('describes every setting, and no other', () => {
    expect(Object.keys(described).sort()).toEqual([...settings(), ...composeVariables].sort());
  });

  test('shows what they are when nothing is said', () => {
    const { DATABASE_URL, ...rest } = described;
    expect(readConfig(rest)).toEqual(readConfig({}));
    expect(readConfig({ DATABASE_URL }).databaseUrl).toBe(DATABASE_URL);
    for (const name of composeVariables) {
      expect(composeText).toContain(`\${${name}:-${described[name]}}`);
    }
  });
});
