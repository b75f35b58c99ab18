import type { ServerResponse } from 'node:http';
import { manifest } from '../../../support/manifest';
import { ok, send } from '../answer';

const body = JSON.stringify({ status: 'ok', version: manifest.version });

export const sendHealth = (res: ServerResponse) => send(res, ok, body);
