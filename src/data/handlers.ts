import type { DataExport } from '../../generated/api';
import type { Handlers } from '../contract/operation';
import { streamed } from '../contract/streamed';
import { deleteData } from './delete';
import type { Exports } from './export';
import { importData } from './import';
import type { ImportQueue } from './import-queue';

/** As many rows as a device has are locked, and a connection is held, for that long. */
const heavy = { isHeavy: true };

export const dataHandlers = (exports: Exports, imports: ImportQueue) =>
  ({
    async exportData(_call, { device }) {
      return { status: 200, body: streamed<DataExport>(exports.of(device)) };
    },

    async importData({ body }, { device, caller }) {
      const { deviceId } = caller.credential;
      return {
        status: 200,
        body: await imports.run(deviceId, () => importData(device, body)),
      };
    },

    async deleteData(_call, { device }) {
      await device.change(deleteData, heavy);
      return { status: 204 };
    },
  }) satisfies Partial<Handlers>;
