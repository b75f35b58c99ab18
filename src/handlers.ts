import { authHandlers } from './auth/handlers';
import type { Recovery } from './auth/recovery';
import type { AuthService } from './auth/service';
import { bodyWeightHandlers } from './body-weights/handlers';
import { catalogHandlers } from './catalog/handlers';
import type { CatalogRows } from './catalog/rows';
import type { Exports } from './data/export';
import { dataHandlers } from './data/handlers';
import type { ImportQueue } from './data/import-queue';
import { deviceHandlers } from './devices/handlers';
import type { DeviceService } from './devices/service';
import { foodEntryHandlers } from './food-entries/handlers';
import { goalHandlers } from './goals/handlers';
import { healthHandlers } from './health/handlers';
import type { Readiness } from './health/readiness';
import { mealHandlers } from './meals/handlers';
import { portionHandlers } from './products/portions/handlers';
import { productHandlers } from './products/handlers';
import { syncHandlers } from './sync/handlers';
import { statsHandlers } from './stats/handlers';
import { waterLogHandlers } from './water-logs/handlers';
import { catalogProductHandlers } from './products/catalog-handlers';
import type { Handlers } from './contract/operation';

export interface HandlerParts {
  readonly auth: AuthService;
  readonly recovery: Recovery;
  readonly devices: DeviceService;
  readonly catalog: CatalogRows;
  readonly exports: Exports;
  readonly imports: ImportQueue;
  readonly readiness: Readiness;
  readonly version: string;
}

/** Every operation's handler: forget one and this does not compile. */
export const handlersOf = ({
  auth,
  recovery,
  devices,
  catalog,
  exports,
  imports,
  readiness,
  version,
}: HandlerParts) =>
  ({
    ...authHandlers(auth, recovery),
    ...deviceHandlers(devices),
    ...productHandlers,
    ...catalogProductHandlers(catalog),
    ...portionHandlers,
    ...foodEntryHandlers,
    ...goalHandlers,
    ...bodyWeightHandlers,
    ...waterLogHandlers,
    ...statsHandlers,
    ...mealHandlers,
    ...syncHandlers,
    ...catalogHandlers(catalog),
    ...dataHandlers(exports, imports),
    ...healthHandlers(readiness, version),
  }) satisfies Handlers;
