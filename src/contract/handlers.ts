import { authHandlers } from '../auth/handlers';
import type { AuthService } from '../auth/service';
import { catalogHandlers } from '../catalog/handlers';
import type { CatalogRows } from '../catalog/rows';
import { foodEntryHandlers } from '../food-entries/handlers';
import { healthHandlers } from '../health/handlers';
import type { Readiness } from '../health/readiness';
import { portionHandlers } from '../portions/handlers';
import { productHandlers } from '../products/handlers';
import { productSearchHandlers } from '../products/search-handlers';
import type { Handlers } from './operation';

export interface HandlerParts {
  readonly auth: AuthService;
  readonly catalog: CatalogRows;
  readonly readiness: Readiness;
  readonly version: string;
}

/** Every operation's handler: forget one and this does not compile. */
export const handlersOf = ({ auth, catalog, readiness, version }: HandlerParts) =>
  ({
    ...authHandlers(auth),
    ...productHandlers,
    ...productSearchHandlers(catalog),
    ...portionHandlers,
    ...foodEntryHandlers,
    ...catalogHandlers(catalog),
    ...healthHandlers(readiness, version),
  }) satisfies Handlers;
