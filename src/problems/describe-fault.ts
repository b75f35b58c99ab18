import { BaseError } from 'sequelize';

/** What may be logged of a fault. */
export interface FaultDescription {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
}

/**
 * Describes a fault by an allow-list. Database errors carry the statement, its parameters and the
 * values of rows (in `message` and `detail`), so of those only the class, the code and the place
 * in our code are told.
 */
export function describeFault(error: unknown): FaultDescription {
  if (!(error instanceof Error)) return { name: typeof error, message: 'not an Error' };
  const frames = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
  const driver =
    'parent' in error ? (error.parent as { code?: unknown }) : (error as { code?: unknown });
  const fromDatabase = error instanceof BaseError || 'severity' in error;
  return {
    name: error.name,
    message: fromDatabase ? 'a database error; see `code`' : error.message,
    ...(typeof driver?.code === 'string' && { code: driver.code }),
    ...(frames && { stack: frames }),
  };
}
