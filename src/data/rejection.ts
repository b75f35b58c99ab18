import type { ImportRejection } from '../../generated/api';
import { importRejected } from '../problems/problem';

export type Rejection = Readonly<ImportRejection>;

/** As many are told as a person would look at. */
export const maxRejections = 100;

/** @throws 409 `import_rejected` when there is one */
export function refuse(rejections: readonly Rejection[]): void {
  if (rejections.length > 0) throw importRejected(rejections.slice(0, maxRejections));
}
