import { taggedByData } from '../../generated/operations';
import { dataTag, namesTag } from './entity-tags';
import type { DeviceContext, PublicContext } from './operation';
import type { AnyReply } from './operation-table';

const byData: ReadonlySet<string> = new Set(taggedByData);

/**
 * Answers a GET, or says that the client has the answer already. What is made from many rows is
 * known to be unchanged from the device's own revision, so nothing is read for it; what is made
 * from one row is known once that was read.
 */
export async function answerUnlessKnown(
  operationId: string,
  ifNoneMatch: string | undefined,
  context: PublicContext | DeviceContext,
  answer: () => Promise<AnyReply>,
): Promise<AnyReply> {
  if (!('device' in context) || !byData.has(operationId)) {
    const reply = await answer();
    const tag = reply.headers?.ETag;
    return typeof tag === 'string' && namesTag(ifNoneMatch, tag) ? notModified(tag) : reply;
  }
  // Read before the data is: should that change in between, the tag is too old rather than too new.
  const tag = dataTag(context.device);
  if (namesTag(ifNoneMatch, tag)) return notModified(tag);
  const reply = await answer();
  return { ...reply, headers: { ...reply.headers, ETag: tag } };
}

const notModified = (ETag: string): AnyReply => ({ status: 304, headers: { ETag } });
