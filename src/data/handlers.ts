import type { Handlers } from '../contract/operation';
import { deleteData } from './service';

export const dataHandlers = {
  async deleteData(_call, { device }) {
    await device.change(deleteData);
    return { status: 204 };
  },
} satisfies Partial<Handlers>;
