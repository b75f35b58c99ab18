import type { Request } from 'express';
import { dataTag, namesTag } from './entity-tags';
import type { DeviceContext } from './operation';
import type { AnyHandler, AnyReply, ServedOperation } from './served-operation';

/**
 * Answers a request, or says that the client has the answer already. What is made from many rows is
 * known to be unchanged from the device's own revision, so nothing is read for it; what is made
 * from one row is known once that was read.
 */
export async function answerOrNotModified(
  { method, headers }: Request,
  { isTaggedByData }: ServedOperation,
  handler: AnyHandler,
  context: DeviceContext,
  call: object,
): Promise<AnyReply> {
  // It says something of what is read, and nothing of what is written.
  const known = method === 'GET' || method === 'HEAD' ? headers['if-none-match'] : undefined;
  if (!isTaggedByData) {
    const reply = await handler(call, context);
    const tag = reply.headers?.ETag;
    return typeof tag === 'string' && namesTag(known, tag) ? notModified(tag) : reply;
  }
  if (known !== undefined) {
    await context.device.confirm();
    const tag = dataTag(context.device);
    if (namesTag(known, tag)) return notModified(tag);
  }
  const reply = await handler(call, context);
  // Of when the data was first read: had it changed meanwhile, the tag is too old and never too new.
  return { ...reply, headers: { ...reply.headers, ETag: dataTag(context.device) } };
}

const notModified = (ETag: string): AnyReply => ({ status: 304, headers: { ETag } });
