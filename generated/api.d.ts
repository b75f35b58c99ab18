// Made from openapi.yaml by `npm run generate`; do not edit.

export interface paths {
    "/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a device
         * @description Makes a device known under the UUID that it chose, and answers its bearer token. The token
         *     is shown this once and only a hash of it is kept, so store it before doing anything else.
         *
         *     If the answer is lost on the way, register again under a new UUID: knowing a device id
         *     proves nothing, so a second registration gives no token and leaves the first one working.
         */
        post: operations["registerDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recover a device
         * @description Takes a recovery code for a new token of the same device: on a new phone, or when the token
         *     was lost. The old token is dead from then on and the code is used up; of two that use it at
         *     the same time, one gets the token. Ask for a new code next, so that there is a way back again.
         *
         *     Give a `recovery_id`, a random UUID that you keep until the answer is there. The same request
         *     sent again within a day is answered with the same token, as long as that is still the
         *     device's, so an answer that was lost on the way loses nothing. Without it, a code whose answer
         *     was lost is gone.
         *
         *     A code is read as people write: lower case, spaces, missing dashes, `O` for `0` and `I` or `L`
         *     for `1` are all the same. A wrong letter or two that changed places are a 422, which costs no
         *     attempt. A 401 is the same for a code that is wrong, used, replaced or expired, and for a
         *     device that has none, was deleted or never was. How often an address may fail, and how often
         *     one device may be failed at, is limited; no limit stands in the way of a good code or token.
         */
        post: operations["recoverDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the device
         * @description Who the token belongs to, and whether there is a way back: without a recovery code, or with
         *     one that was used or has expired, `recovery_code_expires_at` is null, and it is time to offer
         *     the person a new one. `last_seen_at` may lie about a minute behind.
         */
        get: operations["getDevice"];
        put?: never;
        post?: never;
        /**
         * Delete the device
         * @description The token and the recovery code are dead at once, and nobody reaches the data any more, by
         *     whatever way. It is erased for good after a grace period that the operator sets, 30 days if
         *     nothing else is said; until then the id stays taken, so start anew under another one.
         *
         *     There is no way to take this back. Sent again it is a 401, since the token is dead: after a
         *     lost answer, a 401 says that it was done.
         */
        delete: operations["deleteDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/me/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the token
         * @description Answers a new token; the one that asked for it is dead at once, everywhere. It is shown this
         *     once. Of two rotations at the same time one gets a token and the other a 401.
         *
         *     **Ask for a recovery code first.** When the answer is lost, or it is a 503, the old token may
         *     be dead already and the new one can't be shown again: try the old one, and if that is a 401,
         *     recover by the code. A rotation leaves the code as it is.
         *
         *     To shut out someone who may have the token: ask for a recovery code, which ends any code that
         *     they asked for, rotate, and then ask for a recovery code once more.
         */
        post: operations["rotateDeviceToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/me/recovery-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a recovery code
         * @description A one-time code that opens this device's data on a new phone, or on this one after its token
         *     was lost; `POST /v1/auth/recover` needs the `device_id` with it, so show both, as text or as a
         *     QR code. Who has the two has the data: treat them as a password.
         *
         *     It is good for a year, since nobody knows the day on which a phone gets lost. A device has one
         *     code, and the next one ends it: after a lost answer, ask again. It is shown this once and only
         *     a hash of it is kept.
         */
        post: operations["createRecoveryCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description The device's products by name, in the order a person expects: case and accents matter only
         *     between names that are otherwise equal. Ask for `include=portions` to get each product's
         *     portions with it instead of making a call for each.
         *
         *     `q`, `barcode` and `is_favorite` narrow the list, all that are given together. `sort` can
         *     put first what was logged last (`recent`) or most often (`frequent`), counting the entries
         *     that are there, or what was created last (`created`).
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Create a product
         * @description A new product comes with one portion, "100g" of 100 grams, which is its default; the two
         *     are made together or not at all. Give an `id` of your own to make the create safe to retry.
         */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{product_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product.
                 * @example 0b6e4c1e-5d0f-4f0e-8a35-7a1c2f9f6d01
                 */
                product_id: components["parameters"]["productId"];
            };
            cookie?: never;
        };
        /**
         * Get a product
         * @description One product; with `include=portions` its portions come along, the default one among them.
         */
        get: operations["getProduct"];
        /**
         * Update a product
         * @description Changes the fields in the body. Entries that were logged with the product keep the values
         *     they were logged with; only what is logged from now on takes the new ones, unless you ask
         *     for it with `POST /v1/products/{product_id}/apply-to-entries`.
         */
        put: operations["updateProduct"];
        post?: never;
        /**
         * Delete a product
         * @description The product and its portions are gone from now on; a second delete is a 404. Entries that
         *     were logged with it stay, with the values they were logged with.
         */
        delete: operations["deleteProduct"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{product_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product.
                 * @example 0b6e4c1e-5d0f-4f0e-8a35-7a1c2f9f6d01
                 */
                product_id: components["parameters"]["productId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a product
         * @description Undoes a deletion: the product comes back as it was, with the portions that were deleted
         *     along with it; one that was deleted before it stays deleted. A product that is not deleted
         *     is answered as it is, so a repeat is safe.
         *
         *     What took its place meanwhile stays: when another product has its barcode by now, or its
         *     food was imported from the catalog anew, nothing is done (409).
         */
        post: operations["restoreProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search own products and the catalog
         * @description What a food picker shows as a person types: the best of the device's own products and of
         *     the catalog in one list. First come names that are the text, then names that start with it,
         *     then those with its words in any order (the last one may be unfinished), then those with the
         *     text somewhere inside, then those that are one typo a word away. Within a rank own products
         *     come first, then it goes by name. Case and accents don't matter. A catalog product that the
         *     device imported is left out where its own one is in the list.
         *
         *     There are no further pages: a longer text finds better than a longer list.
         */
        get: operations["searchProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/check-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check a product name
         * @description Whether the device has a product of this name, whatever the case and accents of either: to
         *     ask "do you mean the one you have?" before a second one is made. Names need not be unique,
         *     so nothing is refused; of several, the oldest is named.
         */
        get: operations["checkProductName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{product_id}/apply-to-entries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product.
                 * @example 0b6e4c1e-5d0f-4f0e-8a35-7a1c2f9f6d01
                 */
                product_id: components["parameters"]["productId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply a product to its entries
         * @description Puts past entries right after a product was: those of the days `from` to `to` (both
         *     included, at most 366 days) take its present name and values, computed anew for the grams
         *     that were logged. Amounts and the portion's name and weight stay as logged. Entries that
         *     agree with the product already, and their `updated_at`, stay as they are, so a repeat
         *     updates nothing.
         */
        post: operations["applyProductToEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{product_id}/portions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product.
                 * @example 0b6e4c1e-5d0f-4f0e-8a35-7a1c2f9f6d01
                 */
                product_id: components["parameters"]["productId"];
            };
            cookie?: never;
        };
        /**
         * List a product's portions
         * @description The portions of one product, by name. A live product always has at least one.
         */
        get: operations["listPortions"];
        put?: never;
        /**
         * Create a portion
         * @description Adds a gram weight to a product. With `is_default: true` it takes the place of the present
         *     default portion. A product holds at most 100 portions.
         */
        post: operations["createPortion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portions/{portion_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The portion.
                 * @example e7b4a2c6-1f58-4c3d-8a92-6d0e1f2a3b04
                 */
                portion_id: components["parameters"]["portionId"];
            };
            cookie?: never;
        };
        /**
         * Get a portion
         * @description One portion; `product_id` names the product that it measures.
         */
        get: operations["getPortion"];
        /**
         * Update a portion
         * @description Changes the fields in the body. `is_default: true` makes this the default portion in place
         *     of the present one. The default portion can't be demoted (409): make another one the default.
         */
        put: operations["updatePortion"];
        post?: never;
        /**
         * Delete a portion
         * @description When the default portion goes, the oldest one that is left becomes the default. The last
         *     portion of a product can't be deleted (409). Entries keep what was logged with it.
         */
        delete: operations["deletePortion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/food-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List food entries
         * @description The diary by day, then meal (breakfast, lunch, dinner, snacks), then in the order of
         *     logging. Choose one `date`, or a range with `from` and `to` together (both included, at
         *     most 366 days), or neither for the whole diary.
         */
        get: operations["listFoodEntries"];
        put?: never;
        /**
         * Log a food entry
         * @description What was eaten has exactly one of three forms; anything else is a 422 that says what is
         *     missing or mixed:
         *
         *     - a product by weight: `product_id` and `grams`;
         *     - a product by portion: `product_id`, a `portion_id` of that product, and a `quantity`;
         *     - a quick add, of no product: `name` and `kcal`, with macronutrients as far as known.
         *
         *     An entry of a product takes a snapshot of its name and values, computed for the amount and
         *     rounded half-up to two decimals, and keeps it whatever becomes of the product.
         */
        post: operations["createFoodEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/food-entries/{food_entry_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The food entry.
                 * @example a48b6c20-9e35-4d17-b6f2-5e6f7a8b9c06
                 */
                food_entry_id: components["parameters"]["foodEntryId"];
            };
            cookie?: never;
        };
        /**
         * Get a food entry
         * @description One entry with its snapshot. `product_id` and `portion_id` stay as logged, even when that
         *     product or portion has been deleted since.
         */
        get: operations["getFoodEntry"];
        /**
         * Update a food entry
         * @description Everything can be edited, the day included. Giving `grams` makes it an entry by weight;
         *     giving `portion_id` with `quantity` makes it one by portion; both is a 422. An entry by
         *     portion that moves to another product needs a portion of that product, or `grams`.
         *
         *     `name` with `kcal` makes it a quick add, whose macronutrients are unknown unless given too;
         *     `product_id` with an amount makes a quick add an entry of that product.
         *
         *     A changed product, portion or amount takes a new snapshot of the product as it is now; if
         *     that product or portion has been deleted, a changed amount is computed from the values that
         *     the entry was logged with. A change of day, meal or time leaves the snapshot alone.
         */
        put: operations["updateFoodEntry"];
        post?: never;
        /**
         * Delete a food entry
         * @description The entry no longer counts for its day; a second delete is a 404.
         */
        delete: operations["deleteFoodEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/food-entries/{food_entry_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The food entry.
                 * @example a48b6c20-9e35-4d17-b6f2-5e6f7a8b9c06
                 */
                food_entry_id: components["parameters"]["foodEntryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a food entry
         * @description Undoes a deletion: the entry is in the diary again, with the values it was logged with,
         *     whether its product is still there or not. An entry that is not deleted is answered as it
         *     is, so a repeat is safe.
         */
        post: operations["restoreFoodEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/food-entries/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy food entries
         * @description Copies a day, or one meal of it, to another day or meal; with `entry_ids` only those
         *     entries, which must be among them. Without `to_meal_type` each entry stays in its meal. The
         *     copies keep the snapshots of their sources; `consumed_at` is null unless the day stays the
         *     same. All are made or none, and with nothing to copy the answer is an empty list.
         *
         *     Sending the same copy again, with the same `copy_id`, answers the same copies as they are
         *     by now, without those that were deleted, whatever became of their sources. Each copy's id
         *     is a UUID of version 5 (RFC 9562): `copy_id` is its namespace and the id of its source, in
         *     lower case, its name. A device that copies while it is offline knows the ids beforehand.
         *
         *     At most 200 entries are copied at once: more `entry_ids` are a 422, a longer day is a 409.
         */
        post: operations["copyFoodEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the catalog
         * @description Foods that come with the service, found as in `GET /v1/products/search` but without the
         *     device's own. They are the same for every device and can't be changed; import one to log it.
         *     Portions come with a single product only.
         */
        get: operations["listCatalogProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog/products/{catalog_product_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The catalog product.
                 * @example 6de81b7c-6853-5e0c-b8f7-540093d0e734
                 */
                catalog_product_id: components["parameters"]["catalogProductId"];
            };
            cookie?: never;
        };
        /**
         * Get a catalog product
         * @description One food of the catalog with its portions. Its id follows from its source, so it is the same
         *     on every installation and may be kept.
         */
        get: operations["getCatalogProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog/barcode/{barcode}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A GTIN of 8, 12, 13 or 14 digits with its check digit.
                 * @example 3017620422003
                 */
                barcode: components["parameters"]["barcode"];
            };
            cookie?: never;
        };
        /**
         * Get a catalog product by its barcode
         * @description What a scanner read, in any of its lengths: a UPC-A and the EAN-13 with a zero before it
         *     are one barcode. When sources disagree, Open Food Facts is answered before the others. A
         *     wrong check digit is a misread (422), not an unknown product (404).
         */
        get: operations["getCatalogProductByBarcode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog/products/{catalog_product_id}/import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The catalog product.
                 * @example 6de81b7c-6853-5e0c-b8f7-540093d0e734
                 */
                catalog_product_id: components["parameters"]["catalogProductId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a catalog product
         * @description Makes it one of the device's own products, with its portions after the default one of 100 g,
         *     to be logged and edited like any other; `catalog_product_id` tells where it came from.
         *
         *     Safe to retry, without an id: while the device has the product, importing it again answers
         *     the one that is there, as it is by now. After it was deleted an import makes a new one.
         */
        post: operations["importCatalogProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List meals
         * @description The device's meals by name, each with its items and with what they are worth by now: the
         *     values come from the products as they are, so they change with them.
         */
        get: operations["listMeals"];
        put?: never;
        /**
         * Create a meal
         * @description Each item is a product with either `grams`, or a `portion_id` of that product and a
         *     `quantity`, kept in the order given. Give the meal an `id` of your own to make the create
         *     safe to retry; items may have ids of their own too, to tell them apart in an update.
         */
        post: operations["createMeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meals/{meal_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The meal.
                 * @example 2b8d6f40-9c1e-4a57-8f3b-6d7e0c1a2b10
                 */
                meal_id: components["parameters"]["mealId"];
            };
            cookie?: never;
        };
        /**
         * Get a meal
         * @description One meal. An item whose product or portion has been deleted keeps its place and its name,
         *     with `is_available` false; it has no values and is in none of the sums.
         */
        get: operations["getMeal"];
        /**
         * Update a meal
         * @description `items` replaces all of them: an item that comes with its `id` keeps it, one without is new,
         *     and one that is left out is gone. An item that stays as it is may be one that is no longer
         *     available. What was logged with the meal stays as logged.
         */
        put: operations["updateMeal"];
        post?: never;
        /**
         * Delete a meal
         * @description The meal is gone, a second delete is a 404; its products and what was logged with it stay.
         */
        delete: operations["deleteMeal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meals/{meal_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The meal.
                 * @example 2b8d6f40-9c1e-4a57-8f3b-6d7e0c1a2b10
                 */
                meal_id: components["parameters"]["mealId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a meal
         * @description Undoes a deletion: the meal comes back with the items that were deleted along with it. An
         *     item whose product or portion has been deleted says so, as in any meal. A meal that is not
         *     deleted is answered as it is, so a repeat is safe.
         */
        post: operations["restoreMeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meals/{meal_id}/log": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The meal.
                 * @example 2b8d6f40-9c1e-4a57-8f3b-6d7e0c1a2b10
                 */
                meal_id: components["parameters"]["mealId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log a meal
         * @description Makes an entry of every item, with its amount times `servings`, rounded half-up to two
         *     decimals; all or none. An item that is no longer available is a 409 that names it, and
         *     servings that make more or less of an item than an entry can hold are a 422.
         *
         *     Sending the same again, with the same `log_id`, answers the same entries as they are by
         *     now, without those that were deleted, whatever became of the meal. Each entry's id is a
         *     UUID of version 5 (RFC 9562): `log_id` is its namespace and the item's id, in lower case,
         *     its name.
         */
        post: operations["logMeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List goals
         * @description All goals by the day that they hold from, past and future ones included. For the goal of
         *     one day ask `GET /v1/goals/current`.
         */
        get: operations["listGoals"];
        put?: never;
        /**
         * Create a goal
         * @description `goal_type` says which of two forms it is: `calculated` from body, activity and direction as
         *     `POST /v1/goals/calculate` shows it, or `manual` with targets of your own. What a goal was
         *     calculated from is kept with it.
         *
         *     One goal can start on a day: another with the same `effective_from` is a 409 `day_taken`.
         */
        post: operations["createGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/goals/{goal_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The goal.
                 * @example f3a9b7c1-0d64-4e85-b7a3-2c3d4e5f6a09
                 */
                goal_id: components["parameters"]["goalId"];
            };
            cookie?: never;
        };
        /**
         * Get a goal
         * @description One goal; a calculated one with all that it was calculated from.
         */
        get: operations["getGoal"];
        /**
         * Update a goal
         * @description A calculated goal is calculated anew from what it holds and what you change; of a manual
         *     one the targets change. A field of the other form is a 422, and the form itself stays.
         *
         *     To go on from a certain day with other targets, create a goal from that day instead: an
         *     update changes the past of this one too. A change of `direction` to `maintain` clears
         *     target weight and pace. The percentages must sum to 100 after the change; once you gave
         *     one, they no longer follow the direction.
         */
        put: operations["updateGoal"];
        post?: never;
        /**
         * Delete a goal
         * @description The goal before it is in force again, until the next one. A second delete is a 404.
         */
        delete: operations["deleteGoal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/goals/calculate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate a goal
         * @description A preview: what a calculated goal would come to. Nothing is saved.
         *
         *     - Resting energy (BMR) by Mifflin-St Jeor: 10 x kg + 6.25 x cm - 5 x age, + 5 for men or
         *       - 161 for women, with the age on `effective_from`.
         *     - Energy used (TDEE): BMR x 1.2 sedentary, 1.375 light, 1.55 moderate, 1.725 active or
         *       1.9 very active.
         *     - The day's target: TDEE less (lose) or plus (gain) 250, 500 or 750 kcal for a slow,
         *       moderate or aggressive pace; to lose, never under 1200.
         *     - Protein, carbs and fat take 30/35/35 percent of it to lose, 25/45/30 to maintain and
         *       30/45/25 to gain, unless you say otherwise; at 4, 4 and 9 kcal per gram.
         *     - Water: 33 ml per kg. Healthy weight: BMI 18.5 to 24.9. The category is the WHO's for the
         *       BMI as it is shown: underweight below 18.5, overweight from 25, obese from 30.
         *
         *     Whole numbers are cut off, not rounded, at each step; the BMI and the healthy weights are
         *     rounded half-up to one decimal.
         */
        post: operations["calculateGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/goals/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the goal in force
         * @description The goal in force on `date`: the latest whose `effective_from` is not after it. Give the
         *     device's own today, or a past day to see what held then. Before the first goal it is a 404.
         */
        get: operations["getCurrentGoal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/body-weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List body weights
         * @description All weights by day, or those of a range of at most 366 days with both ends included. For a
         *     curve with its average take `GET /v1/stats/weight` instead.
         */
        get: operations["listBodyWeights"];
        put?: never;
        /**
         * Log a body weight
         * @description A day has one weight. A second one for the same day is a 409 `day_taken`: find the first by
         *     `from` and `to`, and update it. A weight that was deleted leaves its day free.
         */
        post: operations["createBodyWeight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/body-weights/{body_weight_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The body weight.
                 * @example b1e6d0a4-7c39-4f52-8d16-3a4b5c6d7e07
                 */
                body_weight_id: components["parameters"]["bodyWeightId"];
            };
            cookie?: never;
        };
        /**
         * Get a body weight
         * @description One weight with its day. Which one a day has is told by the list.
         */
        get: operations["getBodyWeight"];
        /**
         * Update a body weight
         * @description Puts the weight or its day right. A day that has another weight is a 409. Goals that were
         *     calculated from this weight stay as they are until they are updated themselves.
         */
        put: operations["updateBodyWeight"];
        post?: never;
        /**
         * Delete a body weight
         * @description The day has no weight from now on and can be given another; a second delete is a 404.
         */
        delete: operations["deleteBodyWeight"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List water logs
         * @description By day and moment of logging: one day by `date`, a range of at most 366 days by `from` and
         *     `to`, or all. The total of a day is part of its statistics.
         */
        get: operations["listWaterLogs"];
        put?: never;
        /**
         * Log water
         * @description A glass, or a negative amount that corrects one; 0 is a 422. What would take the day's
         *     total below zero is a 409 `water_below_zero`, however many requests come at once.
         */
        post: operations["createWaterLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/water-logs/{water_log_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The water log.
                 * @example d5f0c8b2-4e71-4a93-9c28-8b9cadbecf08
                 */
                water_log_id: components["parameters"]["waterLogId"];
            };
            cookie?: never;
        };
        /**
         * Get a water log
         * @description One amount with its day; a negative one is a correction.
         */
        get: operations["getWaterLog"];
        /**
         * Update a water log
         * @description Changes the amount or the day. When it moves, neither the day that it leaves nor the one
         *     that it comes to may fall below zero; that is a 409 and nothing has moved.
         */
        put: operations["updateWaterLog"];
        post?: never;
        /**
         * Delete a water log
         * @description The amount no longer counts for its day. A glass that a correction leans on can't go before
         *     the correction does: that is a 409. A second delete is a 404.
         */
        delete: operations["deleteWaterLog"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stats/day/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The day.
                 * @example 2025-02-05
                 */
                date: components["parameters"]["statsDate"];
            };
            cookie?: never;
        };
        /**
         * Get a day's statistics
         * @description What was eaten and drunk on a day, in all and by meal, beside the goal that was in force on
         *     it and what remains of that. What remains is negative once the goal is passed. A day with
         *     nothing logged answers zeros; one without a goal answers null for `goal` and `remaining`.
         */
        get: operations["getDayStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stats/daily": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get statistics by day
         * @description Every day from `from` to `to`, at most 366, with its sums and the energy of the goal that
         *     was in force on it, and what the range comes to:
         *
         *     - A day is *logged* when it has a food entry. The average is over the logged days.
         *     - A *streak* is a run of logged days within the range. The current one ends on `to`: it is
         *       0 when nothing was logged on `to`.
         *     - A logged day is *within its goal* when its energy is at most the goal's to lose, at least
         *       the goal's to gain, and no more than 5 percent off, either way, to maintain or by a
         *       manual goal.
         */
        get: operations["getDailyStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stats/weight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the curve of body weight
         * @description The weights of a range of at most 366 days, each beside the average of the 7 calendar days
         *     that end with its own. Weights from the days before `from` count in the first averages;
         *     days without a weight count in none.
         */
        get: operations["getWeightStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sync/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pull what changed
         * @description All that changed after a cursor, in the order of its last change: rows as they are now under
         *     `updated`, ids of rows that are gone under `deleted`. `created` is always empty, since
         *     whether a row is new to a phone is for the phone to tell (WatermelonDB:
         *     `sendCreatedAsUpdated`). Apply the page, keep its `cursor`, and go on while `has_more`.
         *
         *     Without `since` it is all that there is, and nothing of what is gone. A row that changes
         *     while pages are read comes again on a later one, in its new state.
         *
         *     A row never comes before what it belongs to: a page brings a product, portion or meal
         *     along when one of its rows names it and it would only come later. Such a row comes again
         *     at its own place, so `limit` counts the changes in their order and not the rows brought
         *     along.
         *
         *     A cursor is opaque and belongs to the device. One that can't be read is a 422. One that is
         *     of another database, as after a backup was restored, or older than what has been erased
         *     for good is a 410: clear what was pulled and start without `since`.
         */
        get: operations["pullChanges"];
        put?: never;
        /**
         * Push what was done offline
         * @description Up to 1,000 records in the shape of a pull, with the cursor of the last pull. Each goes by
         *     the rules of its own operation: `POST`, `PUT` or `DELETE` of its kind. A known id under
         *     `created` is an update, an unknown one under `updated` a create, and deleting what is not
         *     there is nothing. The order does not matter: a portion finds its product, and a day or a
         *     barcode that another record gives up is free.
         *
         *     A pulled row can be pushed back as it is: what the server computes, its timestamps and
         *     WatermelonDB's `_status` and `_changed` are taken and ignored. A record that changes
         *     nothing is no change, so a push whose answer was lost can be sent again.
         *
         *     What is refused is listed under `rejected`, with the row as it is by now, and the rest is
         *     kept. A `conflict` is a row that was changed after the cursor: pull before pushing, settle
         *     what both sides changed, and push again. With `atomic` the first refusal is everyone's: a
         *     409 with the same list, and nothing is done.
         *
         *     Two things are settled at the end: a new product without a portion gets "100g", as it
         *     does by `POST /v1/products`, and without a default one the oldest of its portions becomes it.
         */
        post: operations["pushChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete all data
         * @description Everything that the device keeps is deleted at once: products, portions, meals, diary,
         *     goals, weight and water. A sync tells the device's other phones of each row. The device
         *     itself and its token stay, and a repeat deletes nothing more.
         */
        delete: operations["deleteData"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export all data
         * @description Everything that the device keeps as one document, to be kept as a copy or taken to another
         *     device with `POST /v1/data/import`. It is sent as it is read, all of it as it was at one
         *     moment, so it has no `Content-Length`: a document that does not end was cut off.
         *
         *     Deleted rows come along, with their `deleted_at`, since what was logged with them refers
         *     to them, and since they can still be restored. Moments are written to the microsecond.
         *
         *     A service makes only a few exports at a time: beyond that it is a 503, and a client that
         *     stops reading for 8 seconds is cut off.
         */
        get: operations["exportData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import data
         * @description Takes the document of an export into the device, whether it keeps something already or
         *     not: an id that the device has is made to be as in the document, deleted or not, and an
         *     unknown one is created. Ids, `created_at`, `updated_at` and `deleted_at` are kept; what
         *     the document does not name stays as it is.
         *
         *     All or nothing: when one row can't be taken, none is, and a 409 lists the first hundred of
         *     those. A row that is as in the document already is no change, so an import can be sent
         *     again.
         *
         *     An id that an import created is known from then on, but not what created it first: a late
         *     repeat of such a create is a 409 `id_taken`, and logs nothing twice.
         *
         *     The document is read as it arrives. A service takes in only a few documents at a time, and
         *     one of each device: one whose turn does not come in time is a 503, and a client that sends
         *     nothing for 8 seconds is cut off.
         */
        post: operations["importData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive
         * @description Answers as long as the process can answer at all, without asking the database. Restart the
         *     process when this fails; route traffic by `/ready`.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can the service take requests
         * @description Ready means that the database answers and that every migration of this build has been
         *     applied. While the service is stopping, or the database is away, it is a 503.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: uuid
         * @description A UUID of any version.
         */
        Id: string;
        /**
         * Format: uuid
         * @description A UUID of any version; null for none
         */
        IdOrNone: string | null;
        /**
         * Format: date
         * @description A calendar day of the device, from 1900 to 2199.
         */
        Day: string;
        /**
         * Format: date-time
         * @description A moment with its offset (RFC 3339), from 1900 to 2199; kept in UTC with milliseconds.
         */
        Moment: string;
        /**
         * Format: date-time
         * @description Null until the first update
         */
        UpdatedAt: string | null;
        /**
         * Format: date-time
         * @description A moment to the microsecond, since lists go by the order of creation
         */
        ExactMoment: string;
        /**
         * Format: date-time
         * @description The last update to the microsecond; null when there was none
         */
        ExactUpdatedAt: string | null;
        /**
         * Format: date-time
         * @description When it was deleted, to the microsecond: what was deleted together has the same, and comes
         *     back together. Null for what is not deleted
         */
        ExactDeletedAt: string | null;
        /** @description Taken, so that a row can be pushed as it was pulled or is stored, and ignored */
        Ignored: unknown;
        /**
         * @description What happened, stable and meant for programs. Each answer of an operation names the codes
         *     that come with it. A later version can add codes: treat one that you do not know as its
         *     status says.
         * @enum {string}
         */
        ProblemCode: "malformed_request" | "invalid_token" | "invalid_recovery_code" | "not_found" | "method_not_allowed" | "device_already_registered" | "id_taken" | "last_portion" | "default_portion_required" | "too_many_portions" | "day_taken" | "water_below_zero" | "too_many_entries" | "barcode_taken" | "already_imported" | "meal_item_unavailable" | "push_rejected" | "import_rejected" | "too_many_rows" | "cursor_expired" | "precondition_failed" | "request_timeout" | "payload_too_large" | "headers_too_large" | "unsupported_media_type" | "validation_error" | "too_many_requests" | "internal_error" | "unavailable";
        Problem: {
            /** @description The kind of problem, as a relative reference */
            type: string;
            /** @description The same for every problem of the kind */
            title: string;
            /** @description The status of the answer */
            status: number;
            /** @description What happened, in a sentence */
            detail: string;
            code: components["schemas"]["ProblemCode"];
            /** @description The same as in `X-Request-Id` */
            request_id: string;
        };
        ValidationProblem: {
            /** @description The kind of problem, as a relative reference */
            type: string;
            /** @description The same for every problem of the kind */
            title: string;
            /** @description The status of the answer */
            status: number;
            /** @description What happened, in a sentence */
            detail: string;
            /**
             * @description Stable and meant for programs
             * @enum {string}
             */
            code: "validation_error";
            /** @description The same as in `X-Request-Id` */
            request_id: string;
            /** @description What was wrong and where. */
            errors: components["schemas"]["ValidationFault"][];
        };
        ValidationFault: {
            /** @description A JSON pointer into `{ path, query, body }` */
            pointer: string;
            /** @description What is wrong there */
            detail: string;
        };
        DeviceRegistration: {
            device_id: components["schemas"]["Id"];
        };
        DeviceToken: {
            /** @description The device id, a dot and a secret. Keep it as you would a password. */
            token: string;
        };
        DeviceRecovery: {
            device_id: components["schemas"]["Id"];
            /** @description The recovery code, as the person wrote it */
            code: string;
            /**
             * Format: uuid
             * @description A random UUID of this request's own, which makes it safe to retry; keep it secret
             */
            recovery_id?: string;
        };
        Device: {
            id: components["schemas"]["Id"];
            created_at: components["schemas"]["Moment"];
            /**
             * Format: date-time
             * @description When a request last came with the device's token; null when none has
             */
            last_seen_at: string | null;
            /**
             * Format: date-time
             * @description Until when the recovery code is good; null when there is none to use
             */
            recovery_code_expires_at: string | null;
        };
        RecoveryCode: {
            device_id: components["schemas"]["Id"];
            /**
             * @description Seven groups of four, in Crockford's base 32: no letter in it looks like another one. The
             *     last two tell a typing error.
             */
            code: string;
            expires_at: components["schemas"]["Moment"];
        };
        /** @description Product name */
        ProductName: string;
        /** @description Calories per 100 grams */
        KcalPer100g: number;
        /** @description Grams of protein per 100 grams; null when unknown */
        ProteinPer100g: number | null;
        /** @description Grams of carbohydrates per 100 grams; null when unknown */
        CarbsPer100g: number | null;
        /** @description Grams of fat per 100 grams; null when unknown */
        FatPer100g: number | null;
        /** @description A GTIN-8, GTIN-12 (UPC-A), GTIN-13 (EAN) or GTIN-14 with a right check digit */
        Gtin: string;
        /**
         * @description A GTIN-8, GTIN-12 (UPC-A), GTIN-13 (EAN) or GTIN-14 with a right check digit, answered as a
         *     GTIN-14. No two products of a device have the same one.
         */
        Barcode: string | null;
        /** @description A GTIN-14, padded with zeros; null when there is none */
        StoredBarcode: string | null;
        /** @description Whether the person marked it as a favorite; a new product is none unless it says so */
        IsFavorite: boolean;
        Product: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["ProductName"];
            kcal_100g: components["schemas"]["KcalPer100g"];
            protein_100g: components["schemas"]["ProteinPer100g"];
            carbs_100g: components["schemas"]["CarbsPer100g"];
            fat_100g: components["schemas"]["FatPer100g"];
            barcode: components["schemas"]["StoredBarcode"];
            is_favorite: components["schemas"]["IsFavorite"];
            /**
             * Format: uuid
             * @description Only on an import; the catalog product it was made from
             */
            catalog_product_id?: string;
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["UpdatedAt"];
            /** @description Only with `include=portions`, and after an import; by name. */
            portions?: components["schemas"]["Portion"][];
        };
        ProductPage: components["schemas"]["Product"][];
        ProductCreate: {
            id?: components["schemas"]["Id"];
            name: components["schemas"]["ProductName"];
            kcal_100g: components["schemas"]["KcalPer100g"];
            protein_100g?: components["schemas"]["ProteinPer100g"];
            carbs_100g?: components["schemas"]["CarbsPer100g"];
            fat_100g?: components["schemas"]["FatPer100g"];
            barcode?: components["schemas"]["Barcode"];
            is_favorite?: components["schemas"]["IsFavorite"];
        };
        ProductUpdate: {
            name?: components["schemas"]["ProductName"];
            kcal_100g?: components["schemas"]["KcalPer100g"];
            protein_100g?: components["schemas"]["ProteinPer100g"];
            carbs_100g?: components["schemas"]["CarbsPer100g"];
            fat_100g?: components["schemas"]["FatPer100g"];
            barcode?: components["schemas"]["Barcode"];
            is_favorite?: components["schemas"]["IsFavorite"];
        };
        SyncedProduct: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["ProductName"];
            kcal_100g: components["schemas"]["KcalPer100g"];
            protein_100g: components["schemas"]["ProteinPer100g"];
            carbs_100g: components["schemas"]["CarbsPer100g"];
            fat_100g: components["schemas"]["FatPer100g"];
            barcode: components["schemas"]["StoredBarcode"];
            is_favorite: components["schemas"]["IsFavorite"];
            catalog_product_id: components["schemas"]["IdOrNone"];
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        PushedProduct: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["ProductName"];
            kcal_100g: components["schemas"]["KcalPer100g"];
            protein_100g?: components["schemas"]["ProteinPer100g"];
            carbs_100g?: components["schemas"]["CarbsPer100g"];
            fat_100g?: components["schemas"]["FatPer100g"];
            barcode?: components["schemas"]["Barcode"];
            is_favorite?: components["schemas"]["IsFavorite"];
            catalog_product_id?: components["schemas"]["Ignored"];
            created_at?: components["schemas"]["Ignored"];
            updated_at?: components["schemas"]["Ignored"];
            _status?: components["schemas"]["Ignored"];
            _changed?: components["schemas"]["Ignored"];
        };
        ExportedProduct: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["ProductName"];
            kcal_100g: components["schemas"]["KcalPer100g"];
            protein_100g: components["schemas"]["ProteinPer100g"];
            carbs_100g: components["schemas"]["CarbsPer100g"];
            fat_100g: components["schemas"]["FatPer100g"];
            barcode: components["schemas"]["StoredBarcode"];
            is_favorite: components["schemas"]["IsFavorite"];
            catalog_product_id: components["schemas"]["IdOrNone"];
            created_at: components["schemas"]["ExactMoment"];
            updated_at: components["schemas"]["ExactUpdatedAt"];
            deleted_at: components["schemas"]["ExactDeletedAt"];
        };
        ImportedProduct: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["ProductName"];
            kcal_100g: components["schemas"]["KcalPer100g"];
            protein_100g: components["schemas"]["ProteinPer100g"];
            carbs_100g: components["schemas"]["CarbsPer100g"];
            fat_100g: components["schemas"]["FatPer100g"];
            barcode: components["schemas"]["StoredBarcode"];
            is_favorite: components["schemas"]["IsFavorite"];
            catalog_product_id: components["schemas"]["IdOrNone"];
            created_at: components["schemas"]["ExactMoment"];
            updated_at: components["schemas"]["ExactUpdatedAt"];
            deleted_at: components["schemas"]["ExactDeletedAt"];
        };
        ProductChangedProblem: {
            /** @description The kind of problem, as a relative reference */
            type: string;
            /** @description The same for every problem of the kind */
            title: string;
            /** @description The status of the answer */
            status: number;
            /** @description What happened, in a sentence */
            detail: string;
            /**
             * @description Stable and meant for programs
             * @enum {string}
             */
            code: "precondition_failed";
            /** @description The same as in `X-Request-Id` */
            request_id: string;
            current: components["schemas"]["Product"];
        };
        ProductNameCheck: {
            /** @description Whether the device has a product of this name */
            exists: boolean;
            /**
             * Format: uuid
             * @description The product of this name
             */
            product_id: string | null;
        };
        /**
         * @description How well the name fits the text, from the best
         * @enum {string}
         */
        SearchRank: "exact" | "starts_with" | "word_starts" | "contains" | "one_typo_away";
        FoundProduct: {
            /**
             * @description Whether `id` is a product or a catalog product
             * @enum {string}
             */
            source: "own" | "catalog";
            id: components["schemas"]["Id"];
            rank: components["schemas"]["SearchRank"];
            name: components["schemas"]["ProductName"];
            brand: components["schemas"]["CatalogBrand"];
            kcal_100g: components["schemas"]["KcalPer100g"];
            protein_100g: components["schemas"]["ProteinPer100g"];
            carbs_100g: components["schemas"]["CarbsPer100g"];
            fat_100g: components["schemas"]["FatPer100g"];
        };
        FoundProductList: components["schemas"]["FoundProduct"][];
        ProductApplication: {
            from: components["schemas"]["Day"];
            to: components["schemas"]["Day"];
        };
        ProductApplied: {
            /** @description How many entries changed */
            updated: number;
        };
        /** @description Portion name */
        PortionName: string;
        /** @description What one portion weighs */
        PortionGrams: number;
        /** @description Whether an app should offer it first; exactly one portion of a product is the default */
        IsDefault: boolean;
        Portion: {
            id: components["schemas"]["Id"];
            product_id: components["schemas"]["Id"];
            name: components["schemas"]["PortionName"];
            grams: components["schemas"]["PortionGrams"];
            /** @description Whether an app should offer it first */
            is_default: boolean;
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        PortionPage: components["schemas"]["Portion"][];
        PortionCreate: {
            id?: components["schemas"]["Id"];
            name: components["schemas"]["PortionName"];
            grams: components["schemas"]["PortionGrams"];
            /** @description Take the place of the present default; false when left out */
            is_default?: boolean;
        };
        PortionUpdate: {
            name?: components["schemas"]["PortionName"];
            grams?: components["schemas"]["PortionGrams"];
            /** @description True takes the place of the present default */
            is_default?: boolean;
        };
        SyncedPortion: {
            id: components["schemas"]["Id"];
            product_id: components["schemas"]["Id"];
            name: components["schemas"]["PortionName"];
            grams: components["schemas"]["PortionGrams"];
            is_default: components["schemas"]["IsDefault"];
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description A portion stays with its product. */
        PushedPortion: {
            id: components["schemas"]["Id"];
            product_id: components["schemas"]["Id"];
            name: components["schemas"]["PortionName"];
            grams: components["schemas"]["PortionGrams"];
            is_default?: components["schemas"]["IsDefault"];
            created_at?: components["schemas"]["Ignored"];
            updated_at?: components["schemas"]["Ignored"];
            _status?: components["schemas"]["Ignored"];
            _changed?: components["schemas"]["Ignored"];
        };
        ExportedPortion: {
            id: components["schemas"]["Id"];
            product_id: components["schemas"]["Id"];
            name: components["schemas"]["PortionName"];
            grams: components["schemas"]["PortionGrams"];
            is_default: components["schemas"]["IsDefault"];
            created_at: components["schemas"]["ExactMoment"];
            updated_at: components["schemas"]["ExactUpdatedAt"];
            deleted_at: components["schemas"]["ExactDeletedAt"];
        };
        ImportedPortion: {
            id: components["schemas"]["Id"];
            product_id: components["schemas"]["Id"];
            name: components["schemas"]["PortionName"];
            grams: components["schemas"]["PortionGrams"];
            is_default: components["schemas"]["IsDefault"];
            created_at: components["schemas"]["ExactMoment"];
            updated_at: components["schemas"]["ExactUpdatedAt"];
            deleted_at: components["schemas"]["ExactDeletedAt"];
        };
        PortionChangedProblem: {
            /** @description The kind of problem, as a relative reference */
            type: string;
            /** @description The same for every problem of the kind */
            title: string;
            /** @description The status of the answer */
            status: number;
            /** @description What happened, in a sentence */
            detail: string;
            /**
             * @description Stable and meant for programs
             * @enum {string}
             */
            code: "precondition_failed";
            /** @description The same as in `X-Request-Id` */
            request_id: string;
            current: components["schemas"]["Portion"];
        };
        /**
         * @description The meals of a day, in their order.
         * @enum {string}
         */
        MealType: "breakfast" | "lunch" | "dinner" | "snacks";
        /**
         * Format: date-time
         * @description When it was eaten, with its offset, if the device says so
         */
        ConsumedAt: string | null;
        /**
         * Format: date-time
         * @description When it was eaten, to the microsecond, if the device said so
         */
        ExactConsumedAt: string | null;
        /** @description How many portions */
        Quantity: number;
        /** @description How many portions; null unless it is by portion */
        QuantityOrNone: number | null;
        /** @description How many grams */
        EatenGrams: number;
        /** @description How many grams; null when it is by portion */
        EatenGramsOrNone: number | null;
        /** @description What a quick add is called */
        QuickAddName: string;
        /** @description The energy of a quick add */
        QuickAddKcal: number;
        /** @description The protein of a quick add in grams; null when unknown */
        QuickAddProtein: number | null;
        /** @description The carbohydrates of a quick add in grams; null when unknown */
        QuickAddCarbs: number | null;
        /** @description The fat of a quick add in grams; null when unknown */
        QuickAddFat: number | null;
        /** @description What a quick add is called */
        SaidName: string | null;
        /** @description The energy of a quick add */
        SaidKcal: number | null;
        /** @description The product's name when logged, or what a quick add is called */
        LoggedName: string;
        /** @description The portion's name when logged */
        LoggedPortionName: string | null;
        /** @description What the portion weighed when logged */
        LoggedPortionGrams: number | null;
        /** @description The product's energy when logged; null for a quick add */
        LoggedKcalPer100g: number | null;
        /** @description What was eaten weighs; null for a quick add */
        LoggedGrams: number | null;
        /** @description Its energy */
        LoggedKcal: number;
        /** @description In grams; null when unknown */
        LoggedNutrient: number | null;
        FoodEntry: {
            id: components["schemas"]["Id"];
            date: components["schemas"]["Day"];
            meal_type: components["schemas"]["MealType"];
            consumed_at: components["schemas"]["ConsumedAt"];
            /**
             * Format: uuid
             * @description The product; null for a quick add
             */
            product_id: string | null;
            /**
             * Format: uuid
             * @description The portion; null for an entry by weight or a quick add
             */
            portion_id: string | null;
            /** @description The portion's name when logged */
            portion_name: string | null;
            /** @description How many portions; null for an entry by weight or a quick add */
            quantity: number | null;
            /** @description The product's name when logged, or what a quick add is called */
            name: string;
            /** @description What was eaten weighs; null for a quick add */
            grams: number | null;
            /** @description Its energy */
            kcal: number;
            /** @description Its protein in grams */
            protein_g: number | null;
            /** @description Its carbohydrates in grams */
            carbs_g: number | null;
            /** @description Its fat in grams */
            fat_g: number | null;
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        FoodEntryPage: components["schemas"]["FoodEntry"][];
        /**
         * @description Exactly one of `product_id` with `grams`, `product_id` with `portion_id` and `quantity`, or
         *     `name` with `kcal`.
         */
        FoodEntryCreate: {
            id?: components["schemas"]["Id"];
            date: components["schemas"]["Day"];
            meal_type: components["schemas"]["MealType"];
            consumed_at?: components["schemas"]["ConsumedAt"];
            product_id?: components["schemas"]["Id"];
            portion_id?: components["schemas"]["Id"];
            quantity?: components["schemas"]["Quantity"];
            grams?: components["schemas"]["EatenGrams"];
            name?: components["schemas"]["QuickAddName"];
            kcal?: components["schemas"]["QuickAddKcal"];
            protein_g?: components["schemas"]["QuickAddProtein"];
            carbs_g?: components["schemas"]["QuickAddCarbs"];
            fat_g?: components["schemas"]["QuickAddFat"];
        };
        FoodEntryUpdate: {
            date?: components["schemas"]["Day"];
            meal_type?: components["schemas"]["MealType"];
            consumed_at?: components["schemas"]["ConsumedAt"];
            product_id?: components["schemas"]["Id"];
            portion_id?: components["schemas"]["Id"];
            quantity?: components["schemas"]["Quantity"];
            grams?: components["schemas"]["EatenGrams"];
            name?: components["schemas"]["QuickAddName"];
            kcal?: components["schemas"]["QuickAddKcal"];
            protein_g?: components["schemas"]["QuickAddProtein"];
            carbs_g?: components["schemas"]["QuickAddCarbs"];
            fat_g?: components["schemas"]["QuickAddFat"];
        };
        SyncedFoodEntry: {
            id: components["schemas"]["Id"];
            date: components["schemas"]["Day"];
            meal_type: components["schemas"]["MealType"];
            consumed_at: components["schemas"]["ConsumedAt"];
            product_id: components["schemas"]["IdOrNone"];
            portion_id: components["schemas"]["IdOrNone"];
            quantity: components["schemas"]["QuantityOrNone"];
            name: components["schemas"]["LoggedName"];
            portion_name: components["schemas"]["LoggedPortionName"];
            portion_grams: components["schemas"]["LoggedPortionGrams"];
            kcal_100g: components["schemas"]["LoggedKcalPer100g"];
            protein_100g: components["schemas"]["ProteinPer100g"];
            carbs_100g: components["schemas"]["CarbsPer100g"];
            fat_100g: components["schemas"]["FatPer100g"];
            grams: components["schemas"]["LoggedGrams"];
            kcal: components["schemas"]["LoggedKcal"];
            protein_g: components["schemas"]["LoggedNutrient"];
            carbs_g: components["schemas"]["LoggedNutrient"];
            fat_g: components["schemas"]["LoggedNutrient"];
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description What was eaten, in one of three forms: with `product_id` and `portion_id` it is `quantity`
         *     that counts, with `product_id` alone `grams`, and without either it is a quick add of
         *     `name`, `kcal` and what is known of the nutrients. What follows from these, such as the
         *     `grams` and `kcal` of a portion, is the server's to compute.
         */
        PushedFoodEntry: {
            id: components["schemas"]["Id"];
            date: components["schemas"]["Day"];
            meal_type: components["schemas"]["MealType"];
            consumed_at?: components["schemas"]["ConsumedAt"];
            product_id?: components["schemas"]["IdOrNone"];
            portion_id?: components["schemas"]["IdOrNone"];
            quantity?: components["schemas"]["QuantityOrNone"];
            name?: components["schemas"]["SaidName"];
            portion_name?: components["schemas"]["Ignored"];
            portion_grams?: components["schemas"]["Ignored"];
            kcal_100g?: components["schemas"]["Ignored"];
            protein_100g?: components["schemas"]["Ignored"];
            carbs_100g?: components["schemas"]["Ignored"];
            fat_100g?: components["schemas"]["Ignored"];
            grams?: components["schemas"]["LoggedGrams"];
            kcal?: components["schemas"]["SaidKcal"];
            protein_g?: components["schemas"]["LoggedNutrient"];
            carbs_g?: components["schemas"]["LoggedNutrient"];
            fat_g?: components["schemas"]["LoggedNutrient"];
            created_at?: components["schemas"]["Ignored"];
            updated_at?: components["schemas"]["Ignored"];
            _status?: components["schemas"]["Ignored"];
            _changed?: components["schemas"]["Ignored"];
        };
        ExportedFoodEntry: {
            id: components["schemas"]["Id"];
            date: components["schemas"]["Day"];
            meal_type: components["schemas"]["MealType"];
            consumed_at: components["schemas"]["ExactConsumedAt"];
            product_id: components["schemas"]["IdOrNone"];
            portion_id: components["schemas"]["IdOrNone"];
            quantity: components["schemas"]["QuantityOrNone"];
            name: components["schemas"]["LoggedName"];
            portion_name: components["schemas"]["LoggedPortionName"];
            portion_grams: components["schemas"]["LoggedPortionGrams"];
            kcal_100g: components["schemas"]["LoggedKcalPer100g"];
            protein_100g: components["schemas"]["ProteinPer100g"];
            carbs_100g: components["schemas"]["CarbsPer100g"];
            fat_100g: components["schemas"]["FatPer100g"];
            grams: components["schemas"]["LoggedGrams"];
            kcal: components["schemas"]["LoggedKcal"];
            protein_g: components["schemas"]["LoggedNutrient"];
            carbs_g: components["schemas"]["LoggedNutrient"];
            fat_g: components["schemas"]["LoggedNutrient"];
            created_at: components["schemas"]["ExactMoment"];
            updated_at: components["schemas"]["ExactUpdatedAt"];
            deleted_at: components["schemas"]["ExactDeletedAt"];
        };
        ImportedFoodEntry: {
            id: components["schemas"]["Id"];
            date: components["schemas"]["Day"];
            meal_type: components["schemas"]["MealType"];
            consumed_at: components["schemas"]["ExactConsumedAt"];
            product_id: components["schemas"]["IdOrNone"];
            portion_id: components["schemas"]["IdOrNone"];
            quantity: components["schemas"]["QuantityOrNone"];
            name: components["schemas"]["LoggedName"];
            portion_name: components["schemas"]["LoggedPortionName"];
            portion_grams: components["schemas"]["LoggedPortionGrams"];
            kcal_100g: components["schemas"]["LoggedKcalPer100g"];
            protein_100g: components["schemas"]["ProteinPer100g"];
            carbs_100g: components["schemas"]["CarbsPer100g"];
            fat_100g: components["schemas"]["FatPer100g"];
            grams: components["schemas"]["LoggedGrams"];
            kcal: components["schemas"]["LoggedKcal"];
            protein_g: components["schemas"]["LoggedNutrient"];
            carbs_g: components["schemas"]["LoggedNutrient"];
            fat_g: components["schemas"]["LoggedNutrient"];
            created_at: components["schemas"]["ExactMoment"];
            updated_at: components["schemas"]["ExactUpdatedAt"];
            deleted_at: components["schemas"]["ExactDeletedAt"];
        };
        FoodEntryChangedProblem: {
            /** @description The kind of problem, as a relative reference */
            type: string;
            /** @description The same for every problem of the kind */
            title: string;
            /** @description The status of the answer */
            status: number;
            /** @description What happened, in a sentence */
            detail: string;
            /**
             * @description Stable and meant for programs
             * @enum {string}
             */
            code: "precondition_failed";
            /** @description The same as in `X-Request-Id` */
            request_id: string;
            current: components["schemas"]["FoodEntry"];
        };
        FoodEntryCopy: {
            copy_id: components["schemas"]["Id"];
            from_date: components["schemas"]["Day"];
            from_meal_type?: components["schemas"]["MealType"];
            to_date: components["schemas"]["Day"];
            to_meal_type?: components["schemas"]["MealType"];
            /** @description Only these of the entries; all of them when left out. */
            entry_ids?: components["schemas"]["Id"][];
        };
        /**
         * @description USDA FoodData Central, Open Food Facts, or the small set that comes with the service
         * @enum {string}
         */
        CatalogSource: "usda" | "off" | "starter";
        /** @description Who makes it; null when unknown, or for a food that nobody makes */
        CatalogBrand: string | null;
        /** @description A GTIN-8, -12, -13 or -14 */
        ScannedBarcode: string;
        CatalogProduct: {
            id: components["schemas"]["Id"];
            source: components["schemas"]["CatalogSource"];
            /** @description Its key there */
            source_id: string;
            name: components["schemas"]["ProductName"];
            brand: components["schemas"]["CatalogBrand"];
            /** @description A GTIN-14, padded with zeros; null when it has none */
            barcode: string | null;
            /** @description What a package holds, as printed */
            quantity: string | null;
            /** @description What kind of food it is, in the words of the source */
            category: string | null;
            kcal_100g: components["schemas"]["KcalPer100g"];
            protein_100g: components["schemas"]["ProteinPer100g"];
            carbs_100g: components["schemas"]["CarbsPer100g"];
            fat_100g: components["schemas"]["FatPer100g"];
            /** @description Only on a single product; in the order of the source. */
            portions?: components["schemas"]["CatalogPortion"][];
        };
        CatalogProductList: components["schemas"]["CatalogProduct"][];
        CatalogPortion: {
            name: components["schemas"]["PortionName"];
            grams: components["schemas"]["PortionGrams"];
        };
        /** @description Meal name */
        MealName: string;
        Meal: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["MealName"];
            /** @description In the order given. */
            items: components["schemas"]["MealItem"][];
            /** @description The energy of one serving */
            kcal: number;
            /** @description The protein that is known of in one serving in grams; null when none is */
            protein_g: number | null;
            /** @description The carbohydrates that are known of in one serving in grams; null when none are */
            carbs_g: number | null;
            /** @description The fat that is known of in one serving in grams; null when none is */
            fat_g: number | null;
            /** @description Whether every item is available and all of its values known, so that nothing is left out of the sums */
            is_complete: boolean;
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        MealPage: components["schemas"]["Meal"][];
        MealCreate: {
            id?: components["schemas"]["Id"];
            name: components["schemas"]["MealName"];
            items: components["schemas"]["MealItems"];
        };
        MealUpdate: {
            name?: components["schemas"]["MealName"];
            items?: components["schemas"]["MealItems"];
        };
        SyncedMeal: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["MealName"];
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        PushedMeal: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["MealName"];
            created_at?: components["schemas"]["Ignored"];
            updated_at?: components["schemas"]["Ignored"];
            _status?: components["schemas"]["Ignored"];
            _changed?: components["schemas"]["Ignored"];
        };
        ExportedMeal: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["MealName"];
            created_at: components["schemas"]["ExactMoment"];
            updated_at: components["schemas"]["ExactUpdatedAt"];
            deleted_at: components["schemas"]["ExactDeletedAt"];
        };
        ImportedMeal: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["MealName"];
            created_at: components["schemas"]["ExactMoment"];
            updated_at: components["schemas"]["ExactUpdatedAt"];
            deleted_at: components["schemas"]["ExactDeletedAt"];
        };
        MealChangedProblem: {
            /** @description The kind of problem, as a relative reference */
            type: string;
            /** @description The same for every problem of the kind */
            title: string;
            /** @description The status of the answer */
            status: number;
            /** @description What happened, in a sentence */
            detail: string;
            /**
             * @description Stable and meant for programs
             * @enum {string}
             */
            code: "precondition_failed";
            /** @description The same as in `X-Request-Id` */
            request_id: string;
            current: components["schemas"]["Meal"];
        };
        /** @description Where the item comes in its meal, from the lowest */
        ItemPosition: number;
        MealItem: {
            id: components["schemas"]["Id"];
            product_id: components["schemas"]["Id"];
            /**
             * Format: uuid
             * @description The portion; null for an item by weight
             */
            portion_id: string | null;
            /** @description How many portions; null for an item by weight */
            quantity: number | null;
            /** @description The product's name, the last one when it has been deleted */
            name: string;
            /** @description The portion's name, the last one when it has been deleted */
            portion_name: string | null;
            /** @description Whether product and portion are there to be logged */
            is_available: boolean;
            /** @description What it weighs; null for a portion that is not available */
            grams: number | null;
            /** @description Its energy; null when it is not available */
            kcal: number | null;
            /** @description Its protein in grams */
            protein_g: number | null;
            /** @description Its carbohydrates in grams */
            carbs_g: number | null;
            /** @description Its fat in grams */
            fat_g: number | null;
        };
        /** @description A product with either `grams`, or `portion_id` and `quantity`. */
        MealItemInput: {
            id?: components["schemas"]["Id"];
            product_id: components["schemas"]["Id"];
            portion_id?: components["schemas"]["Id"];
            quantity?: components["schemas"]["Quantity"];
            grams?: components["schemas"]["EatenGrams"];
        };
        /** @description All items of the meal, in their order */
        MealItems: components["schemas"]["MealItemInput"][];
        SyncedMealItem: {
            id: components["schemas"]["Id"];
            meal_id: components["schemas"]["Id"];
            position: components["schemas"]["ItemPosition"];
            product_id: components["schemas"]["Id"];
            portion_id: components["schemas"]["IdOrNone"];
            quantity: components["schemas"]["QuantityOrNone"];
            grams: components["schemas"]["EatenGramsOrNone"];
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description A product with either `grams`, or `portion_id` and `quantity`. An item stays in its meal. */
        PushedMealItem: {
            id: components["schemas"]["Id"];
            meal_id: components["schemas"]["Id"];
            position: components["schemas"]["ItemPosition"];
            product_id: components["schemas"]["Id"];
            portion_id?: components["schemas"]["IdOrNone"];
            quantity?: components["schemas"]["QuantityOrNone"];
            grams?: components["schemas"]["EatenGramsOrNone"];
            created_at?: components["schemas"]["Ignored"];
            updated_at?: components["schemas"]["Ignored"];
            _status?: components["schemas"]["Ignored"];
            _changed?: components["schemas"]["Ignored"];
        };
        ExportedMealItem: {
            id: components["schemas"]["Id"];
            meal_id: components["schemas"]["Id"];
            position: components["schemas"]["ItemPosition"];
            product_id: components["schemas"]["Id"];
            portion_id: components["schemas"]["IdOrNone"];
            quantity: components["schemas"]["QuantityOrNone"];
            grams: components["schemas"]["EatenGramsOrNone"];
            created_at: components["schemas"]["ExactMoment"];
            updated_at: components["schemas"]["ExactUpdatedAt"];
            deleted_at: components["schemas"]["ExactDeletedAt"];
        };
        ImportedMealItem: {
            id: components["schemas"]["Id"];
            meal_id: components["schemas"]["Id"];
            position: components["schemas"]["ItemPosition"];
            product_id: components["schemas"]["Id"];
            portion_id: components["schemas"]["IdOrNone"];
            quantity: components["schemas"]["QuantityOrNone"];
            grams: components["schemas"]["EatenGramsOrNone"];
            created_at: components["schemas"]["ExactMoment"];
            updated_at: components["schemas"]["ExactUpdatedAt"];
            deleted_at: components["schemas"]["ExactDeletedAt"];
        };
        MealLog: {
            log_id: components["schemas"]["Id"];
            date: components["schemas"]["Day"];
            meal_type: components["schemas"]["MealType"];
            /** @description How many times the meal */
            servings: number;
            consumed_at?: components["schemas"]["ConsumedAt"];
        };
        /**
         * @description Whether the targets are calculated or set by hand.
         * @enum {string}
         */
        GoalType: "calculated" | "manual";
        /**
         * Format: date
         * @description The first day that the goal holds.
         */
        EffectiveFrom: string;
        /**
         * @description What the formula for resting energy asks for.
         * @enum {string}
         */
        Sex: "male" | "female";
        /**
         * @description What the formula for resting energy asks for; null in a manual goal
         * @enum {string|null}
         */
        SexOrNone: "male" | "female" | null;
        /** @description What the formula for resting energy asks for */
        SaidSex: string | null;
        /**
         * Format: date
         * @description The age on `effective_from` must be 13 to 120 years.
         */
        BirthDate: string;
        /**
         * Format: date
         * @description Null in a manual goal
         */
        BirthDateOrNone: string | null;
        /** @description Height in centimetres */
        HeightCm: number;
        /** @description Height in centimetres; null in a manual goal */
        HeightCmOrNone: number | null;
        /** @description Body weight in kilograms; null in a manual goal */
        BodyWeightKgOrNone: number | null;
        /**
         * @description How much one moves on a usual day.
         * @enum {string}
         */
        ActivityLevel: "sedentary" | "light" | "moderate" | "active" | "very_active";
        /**
         * @description How much one moves on a usual day; null in a manual goal
         * @enum {string|null}
         */
        ActivityLevelOrNone: "sedentary" | "light" | "moderate" | "active" | "very_active" | null;
        /** @description How much one moves on a usual day */
        SaidActivityLevel: string | null;
        /**
         * @description Where the weight should go.
         * @enum {string}
         */
        Direction: "lose" | "maintain" | "gain";
        /**
         * @description Where the weight should go; null in a manual goal
         * @enum {string|null}
         */
        DirectionOrNone: "lose" | "maintain" | "gain" | null;
        /** @description Where the weight should go */
        SaidDirection: string | null;
        /**
         * @description How fast; needed to lose or gain, and refused to maintain
         * @enum {string}
         */
        Pace: "slow" | "moderate" | "aggressive";
        /**
         * @description How fast; null to maintain
         * @enum {string|null}
         */
        PaceOrNone: "slow" | "moderate" | "aggressive" | null;
        /** @description How fast; null to maintain */
        SaidPace: string | null;
        /**
         * @description Needed to lose, where it lies below `weight_kg`, and to gain, where it lies above; refused
         *     to maintain
         */
        TargetWeightKg: number;
        /** @description Where the weight should go; null to maintain */
        TargetWeightKgOrNone: number | null;
        /** @description Share of protein in the energy; the three sum to 100 */
        ProteinPercent: number;
        /** @description Share of carbohydrates in the energy; the three sum to 100 */
        CarbsPercent: number;
        /** @description Share of fat in the energy; the three sum to 100 */
        FatPercent: number;
        /**
         * @description A share in the energy, of the three that sum to 100; null while they follow the direction,
         *     and in a manual goal
         */
        PercentOrNone: number | null;
        /** @description Full years on `effective_from` */
        Age: number;
        /** @description Energy used at rest in a day */
        BmrKcal: number;
        /** @description Energy used in a day in all */
        TdeeKcal: number;
        /** @description The day's target for energy */
        GoalKcal: number;
        /** @description The day's target for energy, of a manual goal */
        SaidGoalKcal: number | null;
        /** @description The day's target in grams */
        CalculatedGrams: number;
        /** @description The day's target in grams; null for none */
        GoalGrams: number | null;
        /** @description The day's target for water */
        CalculatedWaterMl: number;
        /** @description The day's target for water; null for none */
        GoalWaterMl: number | null;
        /** @description Body mass index, kg per square metre */
        Bmi: number;
        /**
         * @description The WHO's category of the BMI.
         * @enum {string}
         */
        BmiCategory: "underweight" | "normal" | "overweight" | "obese";
        /** @description An end of the range of healthy weights for the height */
        HealthyWeightKg: number;
        Goal: components["schemas"]["CalculatedGoal"] | components["schemas"]["ManualGoal"];
        CalculatedGoal: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            goal_type: "calculated";
            effective_from: components["schemas"]["EffectiveFrom"];
            sex: components["schemas"]["Sex"];
            birth_date: components["schemas"]["BirthDate"];
            height_cm: components["schemas"]["HeightCm"];
            weight_kg: components["schemas"]["BodyWeightKg"];
            activity_level: components["schemas"]["ActivityLevel"];
            direction: components["schemas"]["Direction"];
            target_weight_kg: components["schemas"]["TargetWeightKgOrNone"];
            pace: components["schemas"]["PaceOrNone"];
            protein_percent: components["schemas"]["ProteinPercent"];
            carbs_percent: components["schemas"]["CarbsPercent"];
            fat_percent: components["schemas"]["FatPercent"];
            age: components["schemas"]["Age"];
            bmr_kcal: components["schemas"]["BmrKcal"];
            tdee_kcal: components["schemas"]["TdeeKcal"];
            kcal: components["schemas"]["GoalKcal"];
            protein_g: components["schemas"]["CalculatedGrams"];
            carbs_g: components["schemas"]["CalculatedGrams"];
            fat_g: components["schemas"]["CalculatedGrams"];
            water_ml: components["schemas"]["CalculatedWaterMl"];
            bmi: components["schemas"]["Bmi"];
            bmi_category: components["schemas"]["BmiCategory"];
            healthy_weight_min_kg: components["schemas"]["HealthyWeightKg"];
            healthy_weight_max_kg: components["schemas"]["HealthyWeightKg"];
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        ManualGoal: {
            id: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            goal_type: "manual";
            effective_from: components["schemas"]["EffectiveFrom"];
            kcal: components["schemas"]["GoalKcal"];
            protein_g: components["schemas"]["GoalGrams"];
            carbs_g: components["schemas"]["GoalGrams"];
            fat_g: components["schemas"]["GoalGrams"];
            water_ml: components["schemas"]["GoalWaterMl"];
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        GoalPage: components["schemas"]["Goal"][];
        GoalCreate: components["schemas"]["CalculatedGoalCreate"] | components["schemas"]["ManualGoalCreate"];
        CalculatedGoalCreate: {
            id?: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            goal_type: "calculated";
            effective_from: components["schemas"]["EffectiveFrom"];
            sex: components["schemas"]["Sex"];
            birth_date: components["schemas"]["BirthDate"];
            height_cm: components["schemas"]["HeightCm"];
            weight_kg: components["schemas"]["BodyWeightKg"];
            activity_level: components["schemas"]["ActivityLevel"];
            direction: components["schemas"]["Direction"];
            target_weight_kg?: components["schemas"]["TargetWeightKg"];
            pace?: components["schemas"]["Pace"];
            protein_percent?: components["schemas"]["ProteinPercent"];
            carbs_percent?: components["schemas"]["CarbsPercent"];
            fat_percent?: components["schemas"]["FatPercent"];
        };
        ManualGoalCreate: {
            id?: components["schemas"]["Id"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            goal_type: "manual";
            effective_from: components["schemas"]["EffectiveFrom"];
            kcal: components["schemas"]["GoalKcal"];
            protein_g?: components["schemas"]["GoalGrams"];
            carbs_g?: components["schemas"]["GoalGrams"];
            fat_g?: components["schemas"]["GoalGrams"];
            water_ml?: components["schemas"]["GoalWaterMl"];
        };
        /** @description The fields of one form; those of the other are refused. */
        GoalUpdate: {
            effective_from?: components["schemas"]["EffectiveFrom"];
            sex?: components["schemas"]["Sex"];
            birth_date?: components["schemas"]["BirthDate"];
            height_cm?: components["schemas"]["HeightCm"];
            weight_kg?: components["schemas"]["BodyWeightKg"];
            activity_level?: components["schemas"]["ActivityLevel"];
            direction?: components["schemas"]["Direction"];
            target_weight_kg?: components["schemas"]["TargetWeightKg"];
            pace?: components["schemas"]["Pace"];
            protein_percent?: components["schemas"]["ProteinPercent"];
            carbs_percent?: components["schemas"]["CarbsPercent"];
            fat_percent?: components["schemas"]["FatPercent"];
            kcal?: components["schemas"]["GoalKcal"];
            protein_g?: components["schemas"]["GoalGrams"];
            carbs_g?: components["schemas"]["GoalGrams"];
            fat_g?: components["schemas"]["GoalGrams"];
            water_ml?: components["schemas"]["GoalWaterMl"];
        };
        SyncedGoal: {
            id: components["schemas"]["Id"];
            goal_type: components["schemas"]["GoalType"];
            effective_from: components["schemas"]["EffectiveFrom"];
            kcal: components["schemas"]["GoalKcal"];
            protein_g: components["schemas"]["GoalGrams"];
            carbs_g: components["schemas"]["GoalGrams"];
            fat_g: components["schemas"]["GoalGrams"];
            water_ml: components["schemas"]["GoalWaterMl"];
            sex: components["schemas"]["SexOrNone"];
            birth_date: components["schemas"]["BirthDateOrNone"];
            height_cm: components["schemas"]["HeightCmOrNone"];
            weight_kg: components["schemas"]["BodyWeightKgOrNone"];
            activity_level: components["schemas"]["ActivityLevelOrNone"];
            direction: components["schemas"]["DirectionOrNone"];
            target_weight_kg: components["schemas"]["TargetWeightKgOrNone"];
            pace: components["schemas"]["PaceOrNone"];
            protein_percent: components["schemas"]["PercentOrNone"];
            carbs_percent: components["schemas"]["PercentOrNone"];
            fat_percent: components["schemas"]["PercentOrNone"];
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description The `goal_type` says which fields count: of a manual goal the targets, of a calculated one
         *     what it is calculated from. A row keeps its type.
         */
        PushedGoal: {
            id: components["schemas"]["Id"];
            goal_type: components["schemas"]["GoalType"];
            effective_from: components["schemas"]["EffectiveFrom"];
            kcal?: components["schemas"]["SaidGoalKcal"];
            protein_g?: components["schemas"]["GoalGrams"];
            carbs_g?: components["schemas"]["GoalGrams"];
            fat_g?: components["schemas"]["GoalGrams"];
            water_ml?: components["schemas"]["GoalWaterMl"];
            sex?: components["schemas"]["SaidSex"];
            birth_date?: components["schemas"]["BirthDateOrNone"];
            height_cm?: components["schemas"]["HeightCmOrNone"];
            weight_kg?: components["schemas"]["BodyWeightKgOrNone"];
            activity_level?: components["schemas"]["SaidActivityLevel"];
            direction?: components["schemas"]["SaidDirection"];
            target_weight_kg?: components["schemas"]["TargetWeightKgOrNone"];
            pace?: components["schemas"]["SaidPace"];
            protein_percent?: components["schemas"]["PercentOrNone"];
            carbs_percent?: components["schemas"]["PercentOrNone"];
            fat_percent?: components["schemas"]["PercentOrNone"];
            created_at?: components["schemas"]["Ignored"];
            updated_at?: components["schemas"]["Ignored"];
            _status?: components["schemas"]["Ignored"];
            _changed?: components["schemas"]["Ignored"];
        };
        ExportedGoal: {
            id: components["schemas"]["Id"];
            goal_type: components["schemas"]["GoalType"];
            effective_from: components["schemas"]["EffectiveFrom"];
            kcal: components["schemas"]["GoalKcal"];
            protein_g: components["schemas"]["GoalGrams"];
            carbs_g: components["schemas"]["GoalGrams"];
            fat_g: components["schemas"]["GoalGrams"];
            water_ml: components["schemas"]["GoalWaterMl"];
            sex: components["schemas"]["SexOrNone"];
            birth_date: components["schemas"]["BirthDateOrNone"];
            height_cm: components["schemas"]["HeightCmOrNone"];
            weight_kg: components["schemas"]["BodyWeightKgOrNone"];
            activity_level: components["schemas"]["ActivityLevelOrNone"];
            direction: components["schemas"]["DirectionOrNone"];
            target_weight_kg: components["schemas"]["TargetWeightKgOrNone"];
            pace: components["schemas"]["PaceOrNone"];
            protein_percent: components["schemas"]["PercentOrNone"];
            carbs_percent: components["schemas"]["PercentOrNone"];
            fat_percent: components["schemas"]["PercentOrNone"];
            created_at: components["schemas"]["ExactMoment"];
            updated_at: components["schemas"]["ExactUpdatedAt"];
            deleted_at: components["schemas"]["ExactDeletedAt"];
        };
        ImportedGoal: {
            id: components["schemas"]["Id"];
            goal_type: components["schemas"]["GoalType"];
            effective_from: components["schemas"]["EffectiveFrom"];
            kcal: components["schemas"]["GoalKcal"];
            protein_g: components["schemas"]["GoalGrams"];
            carbs_g: components["schemas"]["GoalGrams"];
            fat_g: components["schemas"]["GoalGrams"];
            water_ml: components["schemas"]["GoalWaterMl"];
            sex: components["schemas"]["SaidSex"];
            birth_date: components["schemas"]["BirthDateOrNone"];
            height_cm: components["schemas"]["HeightCmOrNone"];
            weight_kg: components["schemas"]["BodyWeightKgOrNone"];
            activity_level: components["schemas"]["SaidActivityLevel"];
            direction: components["schemas"]["SaidDirection"];
            target_weight_kg: components["schemas"]["TargetWeightKgOrNone"];
            pace: components["schemas"]["SaidPace"];
            protein_percent: components["schemas"]["PercentOrNone"];
            carbs_percent: components["schemas"]["PercentOrNone"];
            fat_percent: components["schemas"]["PercentOrNone"];
            created_at: components["schemas"]["ExactMoment"];
            updated_at: components["schemas"]["ExactUpdatedAt"];
            deleted_at: components["schemas"]["ExactDeletedAt"];
        };
        GoalChangedProblem: {
            /** @description The kind of problem, as a relative reference */
            type: string;
            /** @description The same for every problem of the kind */
            title: string;
            /** @description The status of the answer */
            status: number;
            /** @description What happened, in a sentence */
            detail: string;
            /**
             * @description Stable and meant for programs
             * @enum {string}
             */
            code: "precondition_failed";
            /** @description The same as in `X-Request-Id` */
            request_id: string;
            current: components["schemas"]["Goal"];
        };
        GoalCalculation: {
            effective_from: components["schemas"]["EffectiveFrom"];
            sex: components["schemas"]["Sex"];
            birth_date: components["schemas"]["BirthDate"];
            height_cm: components["schemas"]["HeightCm"];
            weight_kg: components["schemas"]["BodyWeightKg"];
            activity_level: components["schemas"]["ActivityLevel"];
            direction: components["schemas"]["Direction"];
            target_weight_kg?: components["schemas"]["TargetWeightKg"];
            pace?: components["schemas"]["Pace"];
            protein_percent?: components["schemas"]["ProteinPercent"];
            carbs_percent?: components["schemas"]["CarbsPercent"];
            fat_percent?: components["schemas"]["FatPercent"];
        };
        GoalPreview: {
            effective_from: components["schemas"]["EffectiveFrom"];
            sex: components["schemas"]["Sex"];
            birth_date: components["schemas"]["BirthDate"];
            height_cm: components["schemas"]["HeightCm"];
            weight_kg: components["schemas"]["BodyWeightKg"];
            activity_level: components["schemas"]["ActivityLevel"];
            direction: components["schemas"]["Direction"];
            target_weight_kg: components["schemas"]["TargetWeightKgOrNone"];
            pace: components["schemas"]["PaceOrNone"];
            protein_percent: components["schemas"]["ProteinPercent"];
            carbs_percent: components["schemas"]["CarbsPercent"];
            fat_percent: components["schemas"]["FatPercent"];
            age: components["schemas"]["Age"];
            bmr_kcal: components["schemas"]["BmrKcal"];
            tdee_kcal: components["schemas"]["TdeeKcal"];
            kcal: components["schemas"]["GoalKcal"];
            protein_g: components["schemas"]["CalculatedGrams"];
            carbs_g: components["schemas"]["CalculatedGrams"];
            fat_g: components["schemas"]["CalculatedGrams"];
            water_ml: components["schemas"]["CalculatedWaterMl"];
            bmi: components["schemas"]["Bmi"];
            bmi_category: components["schemas"]["BmiCategory"];
            healthy_weight_min_kg: components["schemas"]["HealthyWeightKg"];
            healthy_weight_max_kg: components["schemas"]["HealthyWeightKg"];
        };
        /** @description Body weight in kilograms */
        BodyWeightKg: number;
        BodyWeight: {
            id: components["schemas"]["Id"];
            date: components["schemas"]["Day"];
            weight_kg: components["schemas"]["BodyWeightKg"];
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        BodyWeightPage: components["schemas"]["BodyWeight"][];
        BodyWeightCreate: {
            id?: components["schemas"]["Id"];
            date: components["schemas"]["Day"];
            weight_kg: components["schemas"]["BodyWeightKg"];
        };
        BodyWeightUpdate: {
            date?: components["schemas"]["Day"];
            weight_kg?: components["schemas"]["BodyWeightKg"];
        };
        SyncedBodyWeight: {
            id: components["schemas"]["Id"];
            date: components["schemas"]["Day"];
            weight_kg: components["schemas"]["BodyWeightKg"];
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        PushedBodyWeight: {
            id: components["schemas"]["Id"];
            date: components["schemas"]["Day"];
            weight_kg: components["schemas"]["BodyWeightKg"];
            created_at?: components["schemas"]["Ignored"];
            updated_at?: components["schemas"]["Ignored"];
            _status?: components["schemas"]["Ignored"];
            _changed?: components["schemas"]["Ignored"];
        };
        ExportedBodyWeight: {
            id: components["schemas"]["Id"];
            date: components["schemas"]["Day"];
            weight_kg: components["schemas"]["BodyWeightKg"];
            created_at: components["schemas"]["ExactMoment"];
            updated_at: components["schemas"]["ExactUpdatedAt"];
            deleted_at: components["schemas"]["ExactDeletedAt"];
        };
        ImportedBodyWeight: {
            id: components["schemas"]["Id"];
            date: components["schemas"]["Day"];
            weight_kg: components["schemas"]["BodyWeightKg"];
            created_at: components["schemas"]["ExactMoment"];
            updated_at: components["schemas"]["ExactUpdatedAt"];
            deleted_at: components["schemas"]["ExactDeletedAt"];
        };
        BodyWeightChangedProblem: {
            /** @description The kind of problem, as a relative reference */
            type: string;
            /** @description The same for every problem of the kind */
            title: string;
            /** @description The status of the answer */
            status: number;
            /** @description What happened, in a sentence */
            detail: string;
            /**
             * @description Stable and meant for programs
             * @enum {string}
             */
            code: "precondition_failed";
            /** @description The same as in `X-Request-Id` */
            request_id: string;
            current: components["schemas"]["BodyWeight"];
        };
        /** @description Millilitres; a negative amount corrects another, 0 is refused */
        WaterAmountMl: number;
        WaterLog: {
            id: components["schemas"]["Id"];
            date: components["schemas"]["Day"];
            amount_ml: components["schemas"]["WaterAmountMl"];
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        WaterLogPage: components["schemas"]["WaterLog"][];
        WaterLogCreate: {
            id?: components["schemas"]["Id"];
            date: components["schemas"]["Day"];
            amount_ml: components["schemas"]["WaterAmountMl"];
        };
        WaterLogUpdate: {
            date?: components["schemas"]["Day"];
            amount_ml?: components["schemas"]["WaterAmountMl"];
        };
        SyncedWaterLog: {
            id: components["schemas"]["Id"];
            date: components["schemas"]["Day"];
            amount_ml: components["schemas"]["WaterAmountMl"];
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        PushedWaterLog: {
            id: components["schemas"]["Id"];
            date: components["schemas"]["Day"];
            amount_ml: components["schemas"]["WaterAmountMl"];
            created_at?: components["schemas"]["Ignored"];
            updated_at?: components["schemas"]["Ignored"];
            _status?: components["schemas"]["Ignored"];
            _changed?: components["schemas"]["Ignored"];
        };
        ExportedWaterLog: {
            id: components["schemas"]["Id"];
            date: components["schemas"]["Day"];
            amount_ml: components["schemas"]["WaterAmountMl"];
            created_at: components["schemas"]["ExactMoment"];
            updated_at: components["schemas"]["ExactUpdatedAt"];
            deleted_at: components["schemas"]["ExactDeletedAt"];
        };
        ImportedWaterLog: {
            id: components["schemas"]["Id"];
            date: components["schemas"]["Day"];
            amount_ml: components["schemas"]["WaterAmountMl"];
            created_at: components["schemas"]["ExactMoment"];
            updated_at: components["schemas"]["ExactUpdatedAt"];
            deleted_at: components["schemas"]["ExactDeletedAt"];
        };
        WaterLogChangedProblem: {
            /** @description The kind of problem, as a relative reference */
            type: string;
            /** @description The same for every problem of the kind */
            title: string;
            /** @description The status of the answer */
            status: number;
            /** @description What happened, in a sentence */
            detail: string;
            /**
             * @description Stable and meant for programs
             * @enum {string}
             */
            code: "precondition_failed";
            /** @description The same as in `X-Request-Id` */
            request_id: string;
            current: components["schemas"]["WaterLog"];
        };
        /** @description How many entries */
        EntryCount: number;
        /** @description Their energy */
        TotalKcal: number;
        /** @description Their sum in grams, as far as it is known */
        TotalGrams: number;
        /** @description What was drunk */
        TotalWaterMl: number;
        Totals: {
            entries: components["schemas"]["EntryCount"];
            kcal: components["schemas"]["TotalKcal"];
            protein_g: components["schemas"]["TotalGrams"];
            carbs_g: components["schemas"]["TotalGrams"];
            fat_g: components["schemas"]["TotalGrams"];
            entries_without_protein: components["schemas"]["EntryCount"];
            entries_without_carbs: components["schemas"]["EntryCount"];
            entries_without_fat: components["schemas"]["EntryCount"];
        };
        /** @description Each of the four meals, whether it has entries or not. */
        TotalsByMealType: {
            breakfast: components["schemas"]["Totals"];
            lunch: components["schemas"]["Totals"];
            dinner: components["schemas"]["Totals"];
            snacks: components["schemas"]["Totals"];
        };
        /** @description The goal in force on the day; null before the first */
        GoalInForce: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            goal_type: "calculated" | "manual";
            effective_from: components["schemas"]["EffectiveFrom"];
            kcal: components["schemas"]["GoalKcal"];
            protein_g: components["schemas"]["GoalGrams"];
            carbs_g: components["schemas"]["GoalGrams"];
            fat_g: components["schemas"]["GoalGrams"];
            water_ml: components["schemas"]["GoalWaterMl"];
        } | null;
        /** @description The goal's energy less what was eaten; negative when it is passed */
        RemainingKcal: number;
        /** @description The goal's grams less what was eaten; null when the goal has none */
        RemainingGrams: number | null;
        /** @description The goal's water less what was drunk; null when the goal has none */
        RemainingWaterMl: number | null;
        /** @description What remains of the goal; null without one */
        Remaining: {
            kcal: components["schemas"]["RemainingKcal"];
            protein_g: components["schemas"]["RemainingGrams"];
            carbs_g: components["schemas"]["RemainingGrams"];
            fat_g: components["schemas"]["RemainingGrams"];
            water_ml: components["schemas"]["RemainingWaterMl"];
        } | null;
        DayStats: {
            date: components["schemas"]["Day"];
            totals: components["schemas"]["Totals"];
            by_meal_type: components["schemas"]["TotalsByMealType"];
            water_ml: components["schemas"]["TotalWaterMl"];
            goal: components["schemas"]["GoalInForce"];
            remaining: components["schemas"]["Remaining"];
        };
        /** @description The energy of the goal in force on the day; null without one */
        GoalKcalInForce: number | null;
        /** @description Whether a logged day kept to its goal; null without entries or without a goal */
        WithinGoal: boolean | null;
        DayInRange: {
            date: components["schemas"]["Day"];
            entries: components["schemas"]["EntryCount"];
            kcal: components["schemas"]["TotalKcal"];
            protein_g: components["schemas"]["TotalGrams"];
            carbs_g: components["schemas"]["TotalGrams"];
            fat_g: components["schemas"]["TotalGrams"];
            entries_without_protein: components["schemas"]["EntryCount"];
            entries_without_carbs: components["schemas"]["EntryCount"];
            entries_without_fat: components["schemas"]["EntryCount"];
            water_ml: components["schemas"]["TotalWaterMl"];
            goal_kcal: components["schemas"]["GoalKcalInForce"];
            within_goal: components["schemas"]["WithinGoal"];
        };
        /** @description Over the logged days, rounded half-up to two decimals; null when there are none */
        DailyAverage: {
            kcal: components["schemas"]["TotalKcal"];
            protein_g: components["schemas"]["TotalGrams"];
            carbs_g: components["schemas"]["TotalGrams"];
            fat_g: components["schemas"]["TotalGrams"];
        } | null;
        /** @description How many days */
        DayCount: number;
        DailyStats: {
            from: components["schemas"]["Day"];
            to: components["schemas"]["Day"];
            days_logged: components["schemas"]["DayCount"];
            days_within_goal: components["schemas"]["DayCount"];
            current_streak: components["schemas"]["DayCount"];
            longest_streak: components["schemas"]["DayCount"];
            average: components["schemas"]["DailyAverage"];
            /** @description Every day of the range, in their order. */
            days: components["schemas"]["DayInRange"][];
        };
        /** @description Of 7 calendar days, rounded half-up to one decimal */
        AverageKg: number;
        WeightPoint: {
            date: components["schemas"]["Day"];
            weight_kg: components["schemas"]["BodyWeightKg"];
            average_kg: components["schemas"]["AverageKg"];
        };
        WeightStats: {
            from: components["schemas"]["Day"];
            to: components["schemas"]["Day"];
            /** @description The days that have a weight, in their order. */
            points: components["schemas"]["WeightPoint"][];
        };
        /** @description How far a client has read. Opaque; keep it as it came. */
        SyncCursor: string;
        PulledPage: {
            changes: components["schemas"]["PulledChanges"];
            cursor: components["schemas"]["SyncCursor"];
            /** @description The server's clock in milliseconds, for clients that want one; nothing goes by it */
            timestamp: number;
            /** @description Whether there is more to pull by now */
            has_more: boolean;
        };
        /** @description By table, each after what its rows belong to. */
        PulledChanges: {
            products: components["schemas"]["PulledProducts"];
            portions: components["schemas"]["PulledPortions"];
            meals: components["schemas"]["PulledMeals"];
            meal_items: components["schemas"]["PulledMealItems"];
            food_entries: components["schemas"]["PulledFoodEntries"];
            goals: components["schemas"]["PulledGoals"];
            body_weights: components["schemas"]["PulledBodyWeights"];
            water_logs: components["schemas"]["PulledWaterLogs"];
        };
        PulledProducts: {
            created: components["schemas"]["NothingCreated"];
            /** @description As they are by now, new ones among them. */
            updated: components["schemas"]["SyncedProduct"][];
            deleted: components["schemas"]["DeletedIds"];
        };
        PulledPortions: {
            created: components["schemas"]["NothingCreated"];
            /** @description As they are by now, new ones among them. */
            updated: components["schemas"]["SyncedPortion"][];
            deleted: components["schemas"]["DeletedIds"];
        };
        PulledMeals: {
            created: components["schemas"]["NothingCreated"];
            /** @description As they are by now, new ones among them. */
            updated: components["schemas"]["SyncedMeal"][];
            deleted: components["schemas"]["DeletedIds"];
        };
        PulledMealItems: {
            created: components["schemas"]["NothingCreated"];
            /** @description As they are by now, new ones among them. */
            updated: components["schemas"]["SyncedMealItem"][];
            deleted: components["schemas"]["DeletedIds"];
        };
        PulledFoodEntries: {
            created: components["schemas"]["NothingCreated"];
            /** @description As they are by now, new ones among them. */
            updated: components["schemas"]["SyncedFoodEntry"][];
            deleted: components["schemas"]["DeletedIds"];
        };
        PulledGoals: {
            created: components["schemas"]["NothingCreated"];
            /** @description As they are by now, new ones among them. */
            updated: components["schemas"]["SyncedGoal"][];
            deleted: components["schemas"]["DeletedIds"];
        };
        PulledBodyWeights: {
            created: components["schemas"]["NothingCreated"];
            /** @description As they are by now, new ones among them. */
            updated: components["schemas"]["SyncedBodyWeight"][];
            deleted: components["schemas"]["DeletedIds"];
        };
        PulledWaterLogs: {
            created: components["schemas"]["NothingCreated"];
            /** @description As they are by now, new ones among them. */
            updated: components["schemas"]["SyncedWaterLog"][];
            deleted: components["schemas"]["DeletedIds"];
        };
        /** @description Always empty; what is new comes under `updated`. */
        NothingCreated: components["schemas"]["Id"][];
        /** @description Of rows that are gone. */
        DeletedIds: components["schemas"]["Id"][];
        ChangesPush: {
            changes: components["schemas"]["PushedChanges"];
            cursor: components["schemas"]["CursorOrNone"];
            /** @description All or nothing; false when left out */
            atomic?: boolean;
        };
        /** @description The cursor of the last pull; null before the first one */
        CursorOrNone: string | null;
        /** @description By table; one that is left out has no changes. Together at most 1,000 records. */
        PushedChanges: {
            products?: components["schemas"]["PushedProducts"];
            portions?: components["schemas"]["PushedPortions"];
            meals?: components["schemas"]["PushedMeals"];
            meal_items?: components["schemas"]["PushedMealItems"];
            food_entries?: components["schemas"]["PushedFoodEntries"];
            goals?: components["schemas"]["PushedGoals"];
            body_weights?: components["schemas"]["PushedBodyWeights"];
            water_logs?: components["schemas"]["PushedWaterLogs"];
        };
        PushedProducts: {
            created?: components["schemas"]["PushedProductList"];
            updated?: components["schemas"]["PushedProductList"];
            deleted?: components["schemas"]["PushedIds"];
        };
        PushedProductList: components["schemas"]["PushedProduct"][];
        PushedPortions: {
            created?: components["schemas"]["PushedPortionList"];
            updated?: components["schemas"]["PushedPortionList"];
            deleted?: components["schemas"]["PushedIds"];
        };
        PushedPortionList: components["schemas"]["PushedPortion"][];
        PushedMeals: {
            created?: components["schemas"]["PushedMealList"];
            updated?: components["schemas"]["PushedMealList"];
            deleted?: components["schemas"]["PushedIds"];
        };
        PushedMealList: components["schemas"]["PushedMeal"][];
        PushedMealItems: {
            created?: components["schemas"]["PushedMealItemList"];
            updated?: components["schemas"]["PushedMealItemList"];
            deleted?: components["schemas"]["PushedIds"];
        };
        PushedMealItemList: components["schemas"]["PushedMealItem"][];
        PushedFoodEntries: {
            created?: components["schemas"]["PushedFoodEntryList"];
            updated?: components["schemas"]["PushedFoodEntryList"];
            deleted?: components["schemas"]["PushedIds"];
        };
        PushedFoodEntryList: components["schemas"]["PushedFoodEntry"][];
        PushedGoals: {
            created?: components["schemas"]["PushedGoalList"];
            updated?: components["schemas"]["PushedGoalList"];
            deleted?: components["schemas"]["PushedIds"];
        };
        PushedGoalList: components["schemas"]["PushedGoal"][];
        PushedBodyWeights: {
            created?: components["schemas"]["PushedBodyWeightList"];
            updated?: components["schemas"]["PushedBodyWeightList"];
            deleted?: components["schemas"]["PushedIds"];
        };
        PushedBodyWeightList: components["schemas"]["PushedBodyWeight"][];
        PushedWaterLogs: {
            created?: components["schemas"]["PushedWaterLogList"];
            updated?: components["schemas"]["PushedWaterLogList"];
            deleted?: components["schemas"]["PushedIds"];
        };
        PushedWaterLogList: components["schemas"]["PushedWaterLog"][];
        PushedIds: components["schemas"]["Id"][];
        PushResult: {
            rejected: components["schemas"]["RejectedRecords"];
        };
        /** @description What was refused. */
        RejectedRecords: components["schemas"]["RejectedRecord"][];
        RejectedRecord: components["schemas"]["RejectedProduct"] | components["schemas"]["RejectedPortion"] | components["schemas"]["RejectedMeal"] | components["schemas"]["RejectedMealItem"] | components["schemas"]["RejectedFoodEntry"] | components["schemas"]["RejectedGoal"] | components["schemas"]["RejectedBodyWeight"] | components["schemas"]["RejectedWaterLog"];
        /** @description With the row as it is by now; without one where there is none. */
        RejectedProduct: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            table: "products";
            id: components["schemas"]["Id"];
            code: components["schemas"]["RejectionCode"];
            detail: components["schemas"]["RejectionDetail"];
            row?: components["schemas"]["SyncedProduct"];
        };
        /** @description With the row as it is by now; without one where there is none. */
        RejectedPortion: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            table: "portions";
            id: components["schemas"]["Id"];
            code: components["schemas"]["RejectionCode"];
            detail: components["schemas"]["RejectionDetail"];
            row?: components["schemas"]["SyncedPortion"];
        };
        /** @description With the row as it is by now; without one where there is none. */
        RejectedMeal: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            table: "meals";
            id: components["schemas"]["Id"];
            code: components["schemas"]["RejectionCode"];
            detail: components["schemas"]["RejectionDetail"];
            row?: components["schemas"]["SyncedMeal"];
        };
        /** @description With the row as it is by now; without one where there is none. */
        RejectedMealItem: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            table: "meal_items";
            id: components["schemas"]["Id"];
            code: components["schemas"]["RejectionCode"];
            detail: components["schemas"]["RejectionDetail"];
            row?: components["schemas"]["SyncedMealItem"];
        };
        /** @description With the row as it is by now; without one where there is none. */
        RejectedFoodEntry: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            table: "food_entries";
            id: components["schemas"]["Id"];
            code: components["schemas"]["RejectionCode"];
            detail: components["schemas"]["RejectionDetail"];
            row?: components["schemas"]["SyncedFoodEntry"];
        };
        /** @description With the row as it is by now; without one where there is none. */
        RejectedGoal: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            table: "goals";
            id: components["schemas"]["Id"];
            code: components["schemas"]["RejectionCode"];
            detail: components["schemas"]["RejectionDetail"];
            row?: components["schemas"]["SyncedGoal"];
        };
        /** @description With the row as it is by now; without one where there is none. */
        RejectedBodyWeight: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            table: "body_weights";
            id: components["schemas"]["Id"];
            code: components["schemas"]["RejectionCode"];
            detail: components["schemas"]["RejectionDetail"];
            row?: components["schemas"]["SyncedBodyWeight"];
        };
        /** @description With the row as it is by now; without one where there is none. */
        RejectedWaterLog: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            table: "water_logs";
            id: components["schemas"]["Id"];
            code: components["schemas"]["RejectionCode"];
            detail: components["schemas"]["RejectionDetail"];
            row?: components["schemas"]["SyncedWaterLog"];
        };
        /**
         * @description `conflict`: changed after the cursor. `row_deleted`: gone, and an id is used once. The others
         *     are those of the operation that the record goes by.
         * @enum {string}
         */
        RejectionCode: "conflict" | "row_deleted" | "validation_error" | "not_found" | "last_portion" | "default_portion_required" | "too_many_portions" | "too_many_items" | "day_taken" | "water_below_zero" | "barcode_taken";
        /** @description Why, in a sentence */
        RejectionDetail: string;
        PushRejectedProblem: {
            /** @description The kind of problem, as a relative reference */
            type: string;
            /** @description The same for every problem of the kind */
            title: string;
            /** @description The status of the answer */
            status: number;
            /** @description What happened, in a sentence */
            detail: string;
            /**
             * @description Stable and meant for programs
             * @enum {string}
             */
            code: "push_rejected" | "too_many_rows";
            /** @description The same as in `X-Request-Id` */
            request_id: string;
            rejected?: components["schemas"]["RejectedRecords"];
        };
        /**
         * @description What the document is
         * @enum {string}
         */
        ExportFormat: "countonme";
        /** @description Of the document's format */
        ExportVersion: number;
        /**
         * Format: date-time
         * @description When the document was made
         */
        ExportedAt: string;
        /**
         * @description All rows of a device, deleted ones among them, by table and in the order of their ids; each
         *     table after those that its rows belong to.
         */
        DataExport: {
            format: components["schemas"]["ExportFormat"];
            version: components["schemas"]["ExportVersion"];
            exported_at: components["schemas"]["ExportedAt"];
            products: components["schemas"]["ExportedProduct"][];
            portions: components["schemas"]["ExportedPortion"][];
            meals: components["schemas"]["ExportedMeal"][];
            meal_items: components["schemas"]["ExportedMealItem"][];
            food_entries: components["schemas"]["ExportedFoodEntry"][];
            goals: components["schemas"]["ExportedGoal"][];
            body_weights: components["schemas"]["ExportedBodyWeight"][];
            water_logs: components["schemas"]["ExportedWaterLog"][];
        };
        /**
         * @description A document as an export answers it. What is computed, such as the energy of an entry, is
         *     taken as it is.
         */
        DataImport: {
            format: components["schemas"]["ExportFormat"];
            version: components["schemas"]["ExportVersion"];
            exported_at: components["schemas"]["ExportedAt"];
            products: components["schemas"]["ImportedProduct"][];
            portions: components["schemas"]["ImportedPortion"][];
            meals: components["schemas"]["ImportedMeal"][];
            meal_items: components["schemas"]["ImportedMealItem"][];
            food_entries: components["schemas"]["ImportedFoodEntry"][];
            goals: components["schemas"]["ImportedGoal"][];
            body_weights: components["schemas"]["ImportedBodyWeight"][];
            water_logs: components["schemas"]["ImportedWaterLog"][];
        };
        /** @description What became of the rows of each table. */
        ImportReport: {
            products: components["schemas"]["TableImport"];
            portions: components["schemas"]["TableImport"];
            meals: components["schemas"]["TableImport"];
            meal_items: components["schemas"]["TableImport"];
            food_entries: components["schemas"]["TableImport"];
            goals: components["schemas"]["TableImport"];
            body_weights: components["schemas"]["TableImport"];
            water_logs: components["schemas"]["TableImport"];
        };
        TableImport: {
            created: components["schemas"]["ImportCount"];
            updated: components["schemas"]["ImportCount"];
            unchanged: components["schemas"]["ImportCount"];
        };
        /** @description How many rows */
        ImportCount: number;
        ImportRejection: {
            /** @enum {string} */
            table: "products" | "portions" | "meals" | "meal_items" | "food_entries" | "goals" | "body_weights" | "water_logs";
            id: components["schemas"]["Id"];
            /**
             * @description `validation_error`: its fields do not go together, or its id comes twice. `not_found`:
             *     it belongs to a row that is neither in the document nor on the device, or is deleted.
             *     The others are those of the operation that would write the row.
             * @enum {string}
             */
            code: "validation_error" | "not_found" | "barcode_taken" | "already_imported" | "day_taken" | "default_portion_required" | "too_many_portions" | "too_many_items" | "water_below_zero";
            /** @description Why, in a sentence */
            detail: string;
        };
        ImportRejectedProblem: {
            /** @description The kind of problem, as a relative reference */
            type: string;
            /** @description The same for every problem of the kind */
            title: string;
            /** @description The status of the answer */
            status: number;
            /** @description What happened, in a sentence */
            detail: string;
            /**
             * @description Stable and meant for programs
             * @enum {string}
             */
            code: "import_rejected" | "too_many_rows";
            /** @description The same as in `X-Request-Id` */
            request_id: string;
            /** @description The first of the rows that can't be taken. Absent from `too_many_rows`. */
            rejected?: components["schemas"]["ImportRejection"][];
        };
        Health: {
            /** @enum {string} */
            status: "ok";
            /** @description The version of this contract */
            version: string;
        };
        Readiness: {
            /** @enum {string} */
            status: "ready";
        };
    };
    responses: {
        /** @description The answer that the client has is still true; there is no body. */
        NotModified: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The URL or the JSON can't be read. */
        MalformedRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "malformed_request";
                };
            };
        };
        /** @description The token is missing, wrong or revoked. */
        InvalidToken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "invalid_token";
                };
            };
        };
        /**
         * @description The id was used before, with other content or for a row that is deleted; or the device holds
         *     as many rows as it may.
         */
        IdTaken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "id_taken" | "too_many_rows";
                };
            };
        };
        /** @description The device would hold more rows than it may. */
        TooManyRows: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "too_many_rows";
                };
            };
        };
        /** @description The body is over 100 kB. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "payload_too_large";
                };
            };
        };
        /** @description The body is not JSON in UTF-8. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "unsupported_media_type";
                };
            };
        };
        /** @description The contract refuses the path, the query or the body. */
        ValidationError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /**
         * @description Too many requests of one device, or too many wrong tokens or codes from one address or for
         *     one device; the latter is only the answer to another wrong one.
         */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "too_many_requests";
                };
            };
        };
        /** @description A fault of ours, logged under the request id. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "internal_error";
                };
            };
        };
        /** @description The service can't serve this right now, for instance because the database is away. */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "unavailable";
                };
            };
        };
        /** @description The device id is registered; the token that it got keeps working. */
        DeviceAlreadyRegistered: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "device_already_registered";
                };
            };
        };
        /** @description Too many registrations from one address. */
        TooManyRegistrations: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "too_many_requests";
                };
            };
        };
        /**
         * @description The code is wrong, used, replaced or expired, or the device has none, was deleted or never
         *     was; which of these is not told.
         */
        InvalidRecoveryCode: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "invalid_recovery_code";
                };
            };
        };
        /** @description The contract refuses the body, or the code has a typing error. */
        RecoveryNotReadable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /**
         * @description Too many wrong codes or tokens from one address or for one device. It is only the answer to
         *     another wrong one.
         */
        TooManyRecoveries: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "too_many_requests";
                };
            };
        };
        /** @description The device has no such product. */
        ProductNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "not_found";
                };
            };
        };
        /**
         * @description The id was used before with other content, or another product has the barcode; or the device
         *     holds as many rows as it may.
         */
        ProductNotCreated: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "id_taken" | "barcode_taken" | "too_many_rows";
                };
            };
        };
        /** @description Another product of the device has the barcode. */
        BarcodeTaken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "barcode_taken";
                };
            };
        };
        /** @description The product was changed after what `If-Match` names; nothing was done. */
        ProductChanged: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProductChangedProblem"];
            };
        };
        /** @description Another product has its barcode by now, or its food was imported anew. */
        ProductNotRestored: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "barcode_taken" | "already_imported";
                };
            };
        };
        /** @description The device has no such portion. */
        PortionNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "not_found";
                };
            };
        };
        /**
         * @description The id was used before with other content, or the product holds 100 portions; or the device
         *     holds as many rows as it may.
         */
        PortionNotAdded: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "id_taken" | "too_many_portions" | "too_many_rows";
                };
            };
        };
        /** @description The portion was changed after what `If-Match` names; nothing was done. */
        PortionChanged: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["PortionChangedProblem"];
            };
        };
        /** @description A product always has a default portion, and this one is it. */
        DefaultPortionRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "default_portion_required";
                };
            };
        };
        /** @description A product always has a portion, and this is the last one. */
        LastPortion: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "last_portion";
                };
            };
        };
        /** @description The device has no such food entry. */
        FoodEntryNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "not_found";
                };
            };
        };
        /** @description The device has no such product, or the product no such portion. */
        EatenNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "not_found";
                };
            };
        };
        /** @description The device has no such entry, or not the product or portion that it should move to. */
        FoodEntryOrEatenNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "not_found";
                };
            };
        };
        /** @description The food entry was changed after what `If-Match` names; nothing was done. */
        FoodEntryChanged: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["FoodEntryChangedProblem"];
            };
        };
        /**
         * @description The copy id was used before for something else, or there are more than 200 entries to copy;
         *     or the device holds as many rows as it may.
         */
        FoodEntriesNotCopied: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "id_taken" | "too_many_entries" | "too_many_rows";
                };
            };
        };
        /** @description The catalog has no such product. */
        CatalogProductNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "not_found";
                };
            };
        };
        /** @description The device has no such meal. */
        MealNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "not_found";
                };
            };
        };
        /** @description The device has no such meal, or not a product or portion of its items. */
        MealOrEatenNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "not_found";
                };
            };
        };
        /** @description The meal was changed after what `If-Match` names; nothing was done. */
        MealChanged: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["MealChangedProblem"];
            };
        };
        /**
         * @description The log id was used before for something else, or an item is no longer available; or the
         *     device holds as many rows as it may.
         */
        MealNotLogged: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "id_taken" | "meal_item_unavailable" | "too_many_rows";
                };
            };
        };
        /** @description The device has no such goal, or none in force on that day. */
        GoalNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "not_found";
                };
            };
        };
        /**
         * @description The id was used before with other content, or another goal starts on the day; or the device
         *     holds as many rows as it may.
         */
        GoalNotAdded: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "id_taken" | "day_taken" | "too_many_rows";
                };
            };
        };
        /** @description Another goal starts on the day. */
        GoalDayTaken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "day_taken";
                };
            };
        };
        /** @description The goal was changed after what `If-Match` names; nothing was done. */
        GoalChanged: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["GoalChangedProblem"];
            };
        };
        /** @description The device has no such body weight. */
        BodyWeightNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "not_found";
                };
            };
        };
        /**
         * @description The id was used before with other content, or the day has a weight; or the device holds as
         *     many rows as it may.
         */
        BodyWeightNotAdded: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "id_taken" | "day_taken" | "too_many_rows";
                };
            };
        };
        /** @description The day has another weight. */
        BodyWeightDayTaken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "day_taken";
                };
            };
        };
        /** @description The body weight was changed after what `If-Match` names; nothing was done. */
        BodyWeightChanged: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["BodyWeightChangedProblem"];
            };
        };
        /** @description The device has no such water log. */
        WaterLogNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "not_found";
                };
            };
        };
        /**
         * @description The id was used before with other content, or the day's total would fall below zero; or the
         *     device holds as many rows as it may.
         */
        WaterLogNotAdded: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "id_taken" | "water_below_zero" | "too_many_rows";
                };
            };
        };
        /** @description A day's total would fall below zero. */
        WaterBelowZero: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "water_below_zero";
                };
            };
        };
        /** @description The water log was changed after what `If-Match` names; nothing was done. */
        WaterLogChanged: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["WaterLogChangedProblem"];
            };
        };
        /** @description The cursor is no longer good; pull anew without `since`. */
        CursorExpired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "cursor_expired";
                };
            };
        };
        /**
         * @description The push was `atomic` and some of it was refused, or the device would hold too many rows;
         *     nothing was done.
         */
        PushRejected: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["PushRejectedProblem"];
            };
        };
        /** @description The push is over 2 MB, or has over 1,000 records. */
        PushTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "payload_too_large";
                };
            };
        };
        /** @description Some of the rows can't be taken, or the device would hold too many; nothing was done. */
        ImportRejected: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ImportRejectedProblem"];
            };
        };
        /** @description The document is over 64 MB. */
        ImportTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "payload_too_large";
                };
            };
        };
    };
    parameters: {
        /**
         * @description The `ETag` of the answer that the client has. When it is still true, a 304 says so without
         *     sending it again.
         * @example "3f2a9c10-41"
         */
        ifNoneMatch: string;
        /**
         * @description The `ETag` that the row came with, by itself or in a list. When the row was changed since,
         *     nothing is done and a 412 shows how it is by now. Without it the last writer wins.
         * @example "3f2a9c10-42"
         */
        ifMatch: string;
        /**
         * @description How many rows a page holds at the most; 50 when left out.
         * @example 50
         */
        limit: number;
        /**
         * @description How many rows to pass over; 0 when left out.
         * @example 0
         */
        offset: number;
        /**
         * @description Ask for the number of rows on all pages together, in `X-Total-Count`. Counting is not free.
         * @example true
         */
        count: boolean;
        /**
         * @description One day. Not together with `from` and `to`.
         * @example 2025-02-05
         */
        date: components["schemas"]["Day"];
        /**
         * @description The first day of a range; needs `to`.
         * @example 2025-02-01
         */
        from: components["schemas"]["Day"];
        /**
         * @description The last day of a range; needs `from` and can't lie before it.
         * @example 2025-02-28
         */
        to: components["schemas"]["Day"];
        /**
         * @description The product.
         * @example 0b6e4c1e-5d0f-4f0e-8a35-7a1c2f9f6d01
         */
        productId: components["schemas"]["Id"];
        /**
         * @description What to send along with each product.
         * @example portions
         */
        includeInProduct: "portions";
        /**
         * @description A part of the name; case and accents don't matter, and no character is a wildcard.
         * @example oat
         */
        partOfName: string;
        /**
         * @description The product with this barcode, a GTIN of any length.
         * @example 030000010402
         */
        barcodeOfProduct: components["schemas"]["Gtin"];
        /**
         * @description Only favorites, or only others.
         * @example true
         */
        isFavorite: boolean;
        /**
         * @description The order of the list; by name when left out. The id breaks ties.
         * @example recent
         */
        sortOfProducts: "name" | "recent" | "frequent" | "created";
        /**
         * @description The name to look for.
         * @example rolled oats
         */
        nameToCheck: components["schemas"]["ProductName"];
        /**
         * @description What was typed so far. Case, accents and the order of words don't matter.
         * @example banana
         */
        searchText: string;
        /**
         * @description The portion.
         * @example e7b4a2c6-1f58-4c3d-8a92-6d0e1f2a3b04
         */
        portionId: components["schemas"]["Id"];
        /**
         * @description The food entry.
         * @example a48b6c20-9e35-4d17-b6f2-5e6f7a8b9c06
         */
        foodEntryId: components["schemas"]["Id"];
        /**
         * @description Only the entries of this meal.
         * @example lunch
         */
        mealType: components["schemas"]["MealType"];
        /**
         * @description The catalog product.
         * @example 6de81b7c-6853-5e0c-b8f7-540093d0e734
         */
        catalogProductId: components["schemas"]["Id"];
        /**
         * @description A GTIN of 8, 12, 13 or 14 digits with its check digit.
         * @example 3017620422003
         */
        barcode: components["schemas"]["ScannedBarcode"];
        /**
         * @description The meal.
         * @example 2b8d6f40-9c1e-4a57-8f3b-6d7e0c1a2b10
         */
        mealId: components["schemas"]["Id"];
        /**
         * @description The goal.
         * @example f3a9b7c1-0d64-4e85-b7a3-2c3d4e5f6a09
         */
        goalId: components["schemas"]["Id"];
        /**
         * @description The day that the goal is asked for.
         * @example 2025-02-05
         */
        dateInForce: components["schemas"]["Day"];
        /**
         * @description The body weight.
         * @example b1e6d0a4-7c39-4f52-8d16-3a4b5c6d7e07
         */
        bodyWeightId: components["schemas"]["Id"];
        /**
         * @description The water log.
         * @example d5f0c8b2-4e71-4a93-9c28-8b9cadbecf08
         */
        waterLogId: components["schemas"]["Id"];
        /**
         * @description The day.
         * @example 2025-02-05
         */
        statsDate: components["schemas"]["Day"];
        /**
         * @description The first day of the range.
         * @example 2025-02-01
         */
        rangeFrom: components["schemas"]["Day"];
        /**
         * @description The last day of the range, at most 366 days with the first, and not before it.
         * @example 2025-02-28
         */
        rangeTo: components["schemas"]["Day"];
        /**
         * @description The `cursor` of the last page; left out for a first pull.
         * @example MS4zZjJhOWMxMC03YjRkLTRjNWUtOWYxYS0yYjNjNGQ1ZTZmNzAuNDI
         */
        since: components["schemas"]["SyncCursor"];
        /**
         * @description How many changes a page holds at the most; 100 when left out.
         * @example 100
         */
        changesLimit: number;
    };
    requestBodies: {
        /** @description The device's own id. */
        DeviceRegistration: {
            content: {
                "application/json": components["schemas"]["DeviceRegistration"];
            };
        };
        /** @description The device and its recovery code. */
        DeviceRecovery: {
            content: {
                "application/json": components["schemas"]["DeviceRecovery"];
            };
        };
        /** @description The product to create. */
        ProductCreate: {
            content: {
                "application/json": components["schemas"]["ProductCreate"];
            };
        };
        /** @description The fields to change. */
        ProductUpdate: {
            content: {
                "application/json": components["schemas"]["ProductUpdate"];
            };
        };
        /** @description The days whose entries to put right. */
        ProductApplication: {
            content: {
                "application/json": components["schemas"]["ProductApplication"];
            };
        };
        /** @description The portion to create. */
        PortionCreate: {
            content: {
                "application/json": components["schemas"]["PortionCreate"];
            };
        };
        /** @description The fields to change. */
        PortionUpdate: {
            content: {
                "application/json": components["schemas"]["PortionUpdate"];
            };
        };
        /** @description What was eaten, and when. */
        FoodEntryCreate: {
            content: {
                "application/json": components["schemas"]["FoodEntryCreate"];
            };
        };
        /** @description The fields to change. */
        FoodEntryUpdate: {
            content: {
                "application/json": components["schemas"]["FoodEntryUpdate"];
            };
        };
        /** @description What to copy, and where to. */
        FoodEntryCopy: {
            content: {
                "application/json": components["schemas"]["FoodEntryCopy"];
            };
        };
        /** @description The meal to create. */
        MealCreate: {
            content: {
                "application/json": components["schemas"]["MealCreate"];
            };
        };
        /** @description The fields to change. */
        MealUpdate: {
            content: {
                "application/json": components["schemas"]["MealUpdate"];
            };
        };
        /** @description When it was eaten, and how much of it. */
        MealLog: {
            content: {
                "application/json": components["schemas"]["MealLog"];
            };
        };
        /** @description The goal, in one of its two forms. */
        GoalCreate: {
            content: {
                "application/json": components["schemas"]["GoalCreate"];
            };
        };
        /** @description The fields to change. */
        GoalUpdate: {
            content: {
                "application/json": components["schemas"]["GoalUpdate"];
            };
        };
        /** @description What to calculate from. */
        GoalCalculation: {
            content: {
                "application/json": components["schemas"]["GoalCalculation"];
            };
        };
        /** @description The weight and its day. */
        BodyWeightCreate: {
            content: {
                "application/json": components["schemas"]["BodyWeightCreate"];
            };
        };
        /** @description The fields to change. */
        BodyWeightUpdate: {
            content: {
                "application/json": components["schemas"]["BodyWeightUpdate"];
            };
        };
        /** @description The amount and its day. */
        WaterLogCreate: {
            content: {
                "application/json": components["schemas"]["WaterLogCreate"];
            };
        };
        /** @description The fields to change. */
        WaterLogUpdate: {
            content: {
                "application/json": components["schemas"]["WaterLogUpdate"];
            };
        };
        /** @description What was done on the phone since the cursor. A body of up to 2 MB. */
        ChangesPush: {
            content: {
                "application/json": components["schemas"]["ChangesPush"];
            };
        };
        /** @description The document of an export. A body of up to 64 MB. */
        DataImport: {
            content: {
                "application/json": components["schemas"]["DataImport"];
            };
        };
    };
    headers: {
        /**
         * @description Names this request in the service's log.
         * @example 01J9ZQ7V5T-4f1c
         */
        "X-Request-Id": string;
        /**
         * @description How many requests the device has left (`r`) until its budget is full again, in `t` seconds,
         *     as draft-ietf-httpapi-ratelimit-headers has it. Comes once half of the budget is used.
         * @example "device";r=5987;t=42
         */
        RateLimit: string;
        /**
         * @description The budget itself: `q` requests of one device in `w` seconds; 6,000 a minute, unless the
         *     operator sets another number. Comes with `RateLimit`.
         * @example "device";q=6000;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description The revision of the row: send it as `If-None-Match` to read only what changed, and as
         *     `If-Match` to change only what you have seen.
         * @example "3f2a9c10-42"
         */
        ETag: string;
        /**
         * @description The revision of the device's data: the answer is made from more than one row, and as long as
         *     nothing of the device changes it stays the same. An `If-Match` takes it for every row that
         *     came with it.
         * @example "3f2a9c10-57"
         */
        DataETag: string;
        /**
         * @description The neighbouring pages (RFC 8288), as far as there are any, by `rel` "next" and "prev".
         * @example </v1/products?limit=50&offset=0>; rel="prev"
         */
        Link: string;
        /**
         * @description The number of rows on all pages together; only with `count=true`.
         * @example 2
         */
        "X-Total-Count": number;
        /**
         * @description After how many seconds to try again.
         * @example 5
         */
        "Retry-After": number;
        /**
         * @description The scheme to authenticate with.
         * @example Bearer
         */
        "WWW-Authenticate": string;
        /**
         * @description Where the new product is found.
         * @example /v1/products/0b6e4c1e-5d0f-4f0e-8a35-7a1c2f9f6d01
         */
        ProductLocation: string;
        /**
         * @description Where the new portion is found.
         * @example /v1/portions/e7b4a2c6-1f58-4c3d-8a92-6d0e1f2a3b04
         */
        PortionLocation: string;
        /**
         * @description Where the new entry is found.
         * @example /v1/food-entries/a48b6c20-9e35-4d17-b6f2-5e6f7a8b9c06
         */
        FoodEntryLocation: string;
        /**
         * @description The day that the new entries are found on.
         * @example /v1/food-entries?date=2025-02-06
         */
        LoggedDayLocation: string;
        /**
         * @description Where the new meal is found.
         * @example /v1/meals/2b8d6f40-9c1e-4a57-8f3b-6d7e0c1a2b10
         */
        MealLocation: string;
        /**
         * @description Where the new goal is found.
         * @example /v1/goals/f3a9b7c1-0d64-4e85-b7a3-2c3d4e5f6a09
         */
        GoalLocation: string;
        /**
         * @description Where the new body weight is found.
         * @example /v1/body-weights/b1e6d0a4-7c39-4f52-8d16-3a4b5c6d7e07
         */
        BodyWeightLocation: string;
        /**
         * @description Where the new water log is found.
         * @example /v1/water-logs/d5f0c8b2-4e71-4a93-9c28-8b9cadbecf08
         */
        WaterLogLocation: string;
    };
    pathItems: never;
}
export type Id = components['schemas']['Id'];
export type IdOrNone = components['schemas']['IdOrNone'];
export type Day = components['schemas']['Day'];
export type Moment = components['schemas']['Moment'];
export type UpdatedAt = components['schemas']['UpdatedAt'];
export type ExactMoment = components['schemas']['ExactMoment'];
export type ExactUpdatedAt = components['schemas']['ExactUpdatedAt'];
export type ExactDeletedAt = components['schemas']['ExactDeletedAt'];
export type Ignored = components['schemas']['Ignored'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type Problem = components['schemas']['Problem'];
export type ValidationProblem = components['schemas']['ValidationProblem'];
export type ValidationFault = components['schemas']['ValidationFault'];
export type DeviceRegistration = components['schemas']['DeviceRegistration'];
export type DeviceToken = components['schemas']['DeviceToken'];
export type DeviceRecovery = components['schemas']['DeviceRecovery'];
export type Device = components['schemas']['Device'];
export type RecoveryCode = components['schemas']['RecoveryCode'];
export type ProductName = components['schemas']['ProductName'];
export type KcalPer100g = components['schemas']['KcalPer100g'];
export type ProteinPer100g = components['schemas']['ProteinPer100g'];
export type CarbsPer100g = components['schemas']['CarbsPer100g'];
export type FatPer100g = components['schemas']['FatPer100g'];
export type Gtin = components['schemas']['Gtin'];
export type Barcode = components['schemas']['Barcode'];
export type StoredBarcode = components['schemas']['StoredBarcode'];
export type IsFavorite = components['schemas']['IsFavorite'];
export type Product = components['schemas']['Product'];
export type ProductPage = components['schemas']['ProductPage'];
export type ProductCreate = components['schemas']['ProductCreate'];
export type ProductUpdate = components['schemas']['ProductUpdate'];
export type SyncedProduct = components['schemas']['SyncedProduct'];
export type PushedProduct = components['schemas']['PushedProduct'];
export type ExportedProduct = components['schemas']['ExportedProduct'];
export type ImportedProduct = components['schemas']['ImportedProduct'];
export type ProductChangedProblem = components['schemas']['ProductChangedProblem'];
export type ProductNameCheck = components['schemas']['ProductNameCheck'];
export type SearchRank = components['schemas']['SearchRank'];
export type FoundProduct = components['schemas']['FoundProduct'];
export type FoundProductList = components['schemas']['FoundProductList'];
export type ProductApplication = components['schemas']['ProductApplication'];
export type ProductApplied = components['schemas']['ProductApplied'];
export type PortionName = components['schemas']['PortionName'];
export type PortionGrams = components['schemas']['PortionGrams'];
export type IsDefault = components['schemas']['IsDefault'];
export type Portion = components['schemas']['Portion'];
export type PortionPage = components['schemas']['PortionPage'];
export type PortionCreate = components['schemas']['PortionCreate'];
export type PortionUpdate = components['schemas']['PortionUpdate'];
export type SyncedPortion = components['schemas']['SyncedPortion'];
export type PushedPortion = components['schemas']['PushedPortion'];
export type ExportedPortion = components['schemas']['ExportedPortion'];
export type ImportedPortion = components['schemas']['ImportedPortion'];
export type PortionChangedProblem = components['schemas']['PortionChangedProblem'];
export type MealType = components['schemas']['MealType'];
export type ConsumedAt = components['schemas']['ConsumedAt'];
export type ExactConsumedAt = components['schemas']['ExactConsumedAt'];
export type Quantity = components['schemas']['Quantity'];
export type QuantityOrNone = components['schemas']['QuantityOrNone'];
export type EatenGrams = components['schemas']['EatenGrams'];
export type EatenGramsOrNone = components['schemas']['EatenGramsOrNone'];
export type QuickAddName = components['schemas']['QuickAddName'];
export type QuickAddKcal = components['schemas']['QuickAddKcal'];
export type QuickAddProtein = components['schemas']['QuickAddProtein'];
export type QuickAddCarbs = components['schemas']['QuickAddCarbs'];
export type QuickAddFat = components['schemas']['QuickAddFat'];
export type SaidName = components['schemas']['SaidName'];
export type SaidKcal = components['schemas']['SaidKcal'];
export type LoggedName = components['schemas']['LoggedName'];
export type LoggedPortionName = components['schemas']['LoggedPortionName'];
export type LoggedPortionGrams = components['schemas']['LoggedPortionGrams'];
export type LoggedKcalPer100g = components['schemas']['LoggedKcalPer100g'];
export type LoggedGrams = components['schemas']['LoggedGrams'];
export type LoggedKcal = components['schemas']['LoggedKcal'];
export type LoggedNutrient = components['schemas']['LoggedNutrient'];
export type FoodEntry = components['schemas']['FoodEntry'];
export type FoodEntryPage = components['schemas']['FoodEntryPage'];
export type FoodEntryCreate = components['schemas']['FoodEntryCreate'];
export type FoodEntryUpdate = components['schemas']['FoodEntryUpdate'];
export type SyncedFoodEntry = components['schemas']['SyncedFoodEntry'];
export type PushedFoodEntry = components['schemas']['PushedFoodEntry'];
export type ExportedFoodEntry = components['schemas']['ExportedFoodEntry'];
export type ImportedFoodEntry = components['schemas']['ImportedFoodEntry'];
export type FoodEntryChangedProblem = components['schemas']['FoodEntryChangedProblem'];
export type FoodEntryCopy = components['schemas']['FoodEntryCopy'];
export type CatalogSource = components['schemas']['CatalogSource'];
export type CatalogBrand = components['schemas']['CatalogBrand'];
export type ScannedBarcode = components['schemas']['ScannedBarcode'];
export type CatalogProduct = components['schemas']['CatalogProduct'];
export type CatalogProductList = components['schemas']['CatalogProductList'];
export type CatalogPortion = components['schemas']['CatalogPortion'];
export type MealName = components['schemas']['MealName'];
export type Meal = components['schemas']['Meal'];
export type MealPage = components['schemas']['MealPage'];
export type MealCreate = components['schemas']['MealCreate'];
export type MealUpdate = components['schemas']['MealUpdate'];
export type SyncedMeal = components['schemas']['SyncedMeal'];
export type PushedMeal = components['schemas']['PushedMeal'];
export type ExportedMeal = components['schemas']['ExportedMeal'];
export type ImportedMeal = components['schemas']['ImportedMeal'];
export type MealChangedProblem = components['schemas']['MealChangedProblem'];
export type ItemPosition = components['schemas']['ItemPosition'];
export type MealItem = components['schemas']['MealItem'];
export type MealItemInput = components['schemas']['MealItemInput'];
export type MealItems = components['schemas']['MealItems'];
export type SyncedMealItem = components['schemas']['SyncedMealItem'];
export type PushedMealItem = components['schemas']['PushedMealItem'];
export type ExportedMealItem = components['schemas']['ExportedMealItem'];
export type ImportedMealItem = components['schemas']['ImportedMealItem'];
export type MealLog = components['schemas']['MealLog'];
export type GoalType = components['schemas']['GoalType'];
export type EffectiveFrom = components['schemas']['EffectiveFrom'];
export type Sex = components['schemas']['Sex'];
export type SexOrNone = components['schemas']['SexOrNone'];
export type SaidSex = components['schemas']['SaidSex'];
export type BirthDate = components['schemas']['BirthDate'];
export type BirthDateOrNone = components['schemas']['BirthDateOrNone'];
export type HeightCm = components['schemas']['HeightCm'];
export type HeightCmOrNone = components['schemas']['HeightCmOrNone'];
export type BodyWeightKgOrNone = components['schemas']['BodyWeightKgOrNone'];
export type ActivityLevel = components['schemas']['ActivityLevel'];
export type ActivityLevelOrNone = components['schemas']['ActivityLevelOrNone'];
export type SaidActivityLevel = components['schemas']['SaidActivityLevel'];
export type Direction = components['schemas']['Direction'];
export type DirectionOrNone = components['schemas']['DirectionOrNone'];
export type SaidDirection = components['schemas']['SaidDirection'];
export type Pace = components['schemas']['Pace'];
export type PaceOrNone = components['schemas']['PaceOrNone'];
export type SaidPace = components['schemas']['SaidPace'];
export type TargetWeightKg = components['schemas']['TargetWeightKg'];
export type TargetWeightKgOrNone = components['schemas']['TargetWeightKgOrNone'];
export type ProteinPercent = components['schemas']['ProteinPercent'];
export type CarbsPercent = components['schemas']['CarbsPercent'];
export type FatPercent = components['schemas']['FatPercent'];
export type PercentOrNone = components['schemas']['PercentOrNone'];
export type Age = components['schemas']['Age'];
export type BmrKcal = components['schemas']['BmrKcal'];
export type TdeeKcal = components['schemas']['TdeeKcal'];
export type GoalKcal = components['schemas']['GoalKcal'];
export type SaidGoalKcal = components['schemas']['SaidGoalKcal'];
export type CalculatedGrams = components['schemas']['CalculatedGrams'];
export type GoalGrams = components['schemas']['GoalGrams'];
export type CalculatedWaterMl = components['schemas']['CalculatedWaterMl'];
export type GoalWaterMl = components['schemas']['GoalWaterMl'];
export type Bmi = components['schemas']['Bmi'];
export type BmiCategory = components['schemas']['BmiCategory'];
export type HealthyWeightKg = components['schemas']['HealthyWeightKg'];
export type Goal = components['schemas']['Goal'];
export type CalculatedGoal = components['schemas']['CalculatedGoal'];
export type ManualGoal = components['schemas']['ManualGoal'];
export type GoalPage = components['schemas']['GoalPage'];
export type GoalCreate = components['schemas']['GoalCreate'];
export type CalculatedGoalCreate = components['schemas']['CalculatedGoalCreate'];
export type ManualGoalCreate = components['schemas']['ManualGoalCreate'];
export type GoalUpdate = components['schemas']['GoalUpdate'];
export type SyncedGoal = components['schemas']['SyncedGoal'];
export type PushedGoal = components['schemas']['PushedGoal'];
export type ExportedGoal = components['schemas']['ExportedGoal'];
export type ImportedGoal = components['schemas']['ImportedGoal'];
export type GoalChangedProblem = components['schemas']['GoalChangedProblem'];
export type GoalCalculation = components['schemas']['GoalCalculation'];
export type GoalPreview = components['schemas']['GoalPreview'];
export type BodyWeightKg = components['schemas']['BodyWeightKg'];
export type BodyWeight = components['schemas']['BodyWeight'];
export type BodyWeightPage = components['schemas']['BodyWeightPage'];
export type BodyWeightCreate = components['schemas']['BodyWeightCreate'];
export type BodyWeightUpdate = components['schemas']['BodyWeightUpdate'];
export type SyncedBodyWeight = components['schemas']['SyncedBodyWeight'];
export type PushedBodyWeight = components['schemas']['PushedBodyWeight'];
export type ExportedBodyWeight = components['schemas']['ExportedBodyWeight'];
export type ImportedBodyWeight = components['schemas']['ImportedBodyWeight'];
export type BodyWeightChangedProblem = components['schemas']['BodyWeightChangedProblem'];
export type WaterAmountMl = components['schemas']['WaterAmountMl'];
export type WaterLog = components['schemas']['WaterLog'];
export type WaterLogPage = components['schemas']['WaterLogPage'];
export type WaterLogCreate = components['schemas']['WaterLogCreate'];
export type WaterLogUpdate = components['schemas']['WaterLogUpdate'];
export type SyncedWaterLog = components['schemas']['SyncedWaterLog'];
export type PushedWaterLog = components['schemas']['PushedWaterLog'];
export type ExportedWaterLog = components['schemas']['ExportedWaterLog'];
export type ImportedWaterLog = components['schemas']['ImportedWaterLog'];
export type WaterLogChangedProblem = components['schemas']['WaterLogChangedProblem'];
export type EntryCount = components['schemas']['EntryCount'];
export type TotalKcal = components['schemas']['TotalKcal'];
export type TotalGrams = components['schemas']['TotalGrams'];
export type TotalWaterMl = components['schemas']['TotalWaterMl'];
export type Totals = components['schemas']['Totals'];
export type TotalsByMealType = components['schemas']['TotalsByMealType'];
export type GoalInForce = components['schemas']['GoalInForce'];
export type RemainingKcal = components['schemas']['RemainingKcal'];
export type RemainingGrams = components['schemas']['RemainingGrams'];
export type RemainingWaterMl = components['schemas']['RemainingWaterMl'];
export type Remaining = components['schemas']['Remaining'];
export type DayStats = components['schemas']['DayStats'];
export type GoalKcalInForce = components['schemas']['GoalKcalInForce'];
export type WithinGoal = components['schemas']['WithinGoal'];
export type DayInRange = components['schemas']['DayInRange'];
export type DailyAverage = components['schemas']['DailyAverage'];
export type DayCount = components['schemas']['DayCount'];
export type DailyStats = components['schemas']['DailyStats'];
export type AverageKg = components['schemas']['AverageKg'];
export type WeightPoint = components['schemas']['WeightPoint'];
export type WeightStats = components['schemas']['WeightStats'];
export type SyncCursor = components['schemas']['SyncCursor'];
export type PulledPage = components['schemas']['PulledPage'];
export type PulledChanges = components['schemas']['PulledChanges'];
export type PulledProducts = components['schemas']['PulledProducts'];
export type PulledPortions = components['schemas']['PulledPortions'];
export type PulledMeals = components['schemas']['PulledMeals'];
export type PulledMealItems = components['schemas']['PulledMealItems'];
export type PulledFoodEntries = components['schemas']['PulledFoodEntries'];
export type PulledGoals = components['schemas']['PulledGoals'];
export type PulledBodyWeights = components['schemas']['PulledBodyWeights'];
export type PulledWaterLogs = components['schemas']['PulledWaterLogs'];
export type NothingCreated = components['schemas']['NothingCreated'];
export type DeletedIds = components['schemas']['DeletedIds'];
export type ChangesPush = components['schemas']['ChangesPush'];
export type CursorOrNone = components['schemas']['CursorOrNone'];
export type PushedChanges = components['schemas']['PushedChanges'];
export type PushedProducts = components['schemas']['PushedProducts'];
export type PushedProductList = components['schemas']['PushedProductList'];
export type PushedPortions = components['schemas']['PushedPortions'];
export type PushedPortionList = components['schemas']['PushedPortionList'];
export type PushedMeals = components['schemas']['PushedMeals'];
export type PushedMealList = components['schemas']['PushedMealList'];
export type PushedMealItems = components['schemas']['PushedMealItems'];
export type PushedMealItemList = components['schemas']['PushedMealItemList'];
export type PushedFoodEntries = components['schemas']['PushedFoodEntries'];
export type PushedFoodEntryList = components['schemas']['PushedFoodEntryList'];
export type PushedGoals = components['schemas']['PushedGoals'];
export type PushedGoalList = components['schemas']['PushedGoalList'];
export type PushedBodyWeights = components['schemas']['PushedBodyWeights'];
export type PushedBodyWeightList = components['schemas']['PushedBodyWeightList'];
export type PushedWaterLogs = components['schemas']['PushedWaterLogs'];
export type PushedWaterLogList = components['schemas']['PushedWaterLogList'];
export type PushedIds = components['schemas']['PushedIds'];
export type PushResult = components['schemas']['PushResult'];
export type RejectedRecords = components['schemas']['RejectedRecords'];
export type RejectedRecord = components['schemas']['RejectedRecord'];
export type RejectedProduct = components['schemas']['RejectedProduct'];
export type RejectedPortion = components['schemas']['RejectedPortion'];
export type RejectedMeal = components['schemas']['RejectedMeal'];
export type RejectedMealItem = components['schemas']['RejectedMealItem'];
export type RejectedFoodEntry = components['schemas']['RejectedFoodEntry'];
export type RejectedGoal = components['schemas']['RejectedGoal'];
export type RejectedBodyWeight = components['schemas']['RejectedBodyWeight'];
export type RejectedWaterLog = components['schemas']['RejectedWaterLog'];
export type RejectionCode = components['schemas']['RejectionCode'];
export type RejectionDetail = components['schemas']['RejectionDetail'];
export type PushRejectedProblem = components['schemas']['PushRejectedProblem'];
export type ExportFormat = components['schemas']['ExportFormat'];
export type ExportVersion = components['schemas']['ExportVersion'];
export type ExportedAt = components['schemas']['ExportedAt'];
export type DataExport = components['schemas']['DataExport'];
export type DataImport = components['schemas']['DataImport'];
export type ImportReport = components['schemas']['ImportReport'];
export type TableImport = components['schemas']['TableImport'];
export type ImportCount = components['schemas']['ImportCount'];
export type ImportRejection = components['schemas']['ImportRejection'];
export type ImportRejectedProblem = components['schemas']['ImportRejectedProblem'];
export type Health = components['schemas']['Health'];
export type Readiness = components['schemas']['Readiness'];
export type ResponseNotModified = components['responses']['NotModified'];
export type ResponseMalformedRequest = components['responses']['MalformedRequest'];
export type ResponseInvalidToken = components['responses']['InvalidToken'];
export type ResponseIdTaken = components['responses']['IdTaken'];
export type ResponseTooManyRows = components['responses']['TooManyRows'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseValidationError = components['responses']['ValidationError'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseDeviceAlreadyRegistered = components['responses']['DeviceAlreadyRegistered'];
export type ResponseTooManyRegistrations = components['responses']['TooManyRegistrations'];
export type ResponseInvalidRecoveryCode = components['responses']['InvalidRecoveryCode'];
export type ResponseRecoveryNotReadable = components['responses']['RecoveryNotReadable'];
export type ResponseTooManyRecoveries = components['responses']['TooManyRecoveries'];
export type ResponseProductNotFound = components['responses']['ProductNotFound'];
export type ResponseProductNotCreated = components['responses']['ProductNotCreated'];
export type ResponseBarcodeTaken = components['responses']['BarcodeTaken'];
export type ResponseProductChanged = components['responses']['ProductChanged'];
export type ResponseProductNotRestored = components['responses']['ProductNotRestored'];
export type ResponsePortionNotFound = components['responses']['PortionNotFound'];
export type ResponsePortionNotAdded = components['responses']['PortionNotAdded'];
export type ResponsePortionChanged = components['responses']['PortionChanged'];
export type ResponseDefaultPortionRequired = components['responses']['DefaultPortionRequired'];
export type ResponseLastPortion = components['responses']['LastPortion'];
export type ResponseFoodEntryNotFound = components['responses']['FoodEntryNotFound'];
export type ResponseEatenNotFound = components['responses']['EatenNotFound'];
export type ResponseFoodEntryOrEatenNotFound = components['responses']['FoodEntryOrEatenNotFound'];
export type ResponseFoodEntryChanged = components['responses']['FoodEntryChanged'];
export type ResponseFoodEntriesNotCopied = components['responses']['FoodEntriesNotCopied'];
export type ResponseCatalogProductNotFound = components['responses']['CatalogProductNotFound'];
export type ResponseMealNotFound = components['responses']['MealNotFound'];
export type ResponseMealOrEatenNotFound = components['responses']['MealOrEatenNotFound'];
export type ResponseMealChanged = components['responses']['MealChanged'];
export type ResponseMealNotLogged = components['responses']['MealNotLogged'];
export type ResponseGoalNotFound = components['responses']['GoalNotFound'];
export type ResponseGoalNotAdded = components['responses']['GoalNotAdded'];
export type ResponseGoalDayTaken = components['responses']['GoalDayTaken'];
export type ResponseGoalChanged = components['responses']['GoalChanged'];
export type ResponseBodyWeightNotFound = components['responses']['BodyWeightNotFound'];
export type ResponseBodyWeightNotAdded = components['responses']['BodyWeightNotAdded'];
export type ResponseBodyWeightDayTaken = components['responses']['BodyWeightDayTaken'];
export type ResponseBodyWeightChanged = components['responses']['BodyWeightChanged'];
export type ResponseWaterLogNotFound = components['responses']['WaterLogNotFound'];
export type ResponseWaterLogNotAdded = components['responses']['WaterLogNotAdded'];
export type ResponseWaterBelowZero = components['responses']['WaterBelowZero'];
export type ResponseWaterLogChanged = components['responses']['WaterLogChanged'];
export type ResponseCursorExpired = components['responses']['CursorExpired'];
export type ResponsePushRejected = components['responses']['PushRejected'];
export type ResponsePushTooLarge = components['responses']['PushTooLarge'];
export type ResponseImportRejected = components['responses']['ImportRejected'];
export type ResponseImportTooLarge = components['responses']['ImportTooLarge'];
export type ParameterIfNoneMatch = components['parameters']['ifNoneMatch'];
export type ParameterIfMatch = components['parameters']['ifMatch'];
export type ParameterLimit = components['parameters']['limit'];
export type ParameterOffset = components['parameters']['offset'];
export type ParameterCount = components['parameters']['count'];
export type ParameterDate = components['parameters']['date'];
export type ParameterFrom = components['parameters']['from'];
export type ParameterTo = components['parameters']['to'];
export type ParameterProductId = components['parameters']['productId'];
export type ParameterIncludeInProduct = components['parameters']['includeInProduct'];
export type ParameterPartOfName = components['parameters']['partOfName'];
export type ParameterBarcodeOfProduct = components['parameters']['barcodeOfProduct'];
export type ParameterIsFavorite = components['parameters']['isFavorite'];
export type ParameterSortOfProducts = components['parameters']['sortOfProducts'];
export type ParameterNameToCheck = components['parameters']['nameToCheck'];
export type ParameterSearchText = components['parameters']['searchText'];
export type ParameterPortionId = components['parameters']['portionId'];
export type ParameterFoodEntryId = components['parameters']['foodEntryId'];
export type ParameterMealType = components['parameters']['mealType'];
export type ParameterCatalogProductId = components['parameters']['catalogProductId'];
export type ParameterBarcode = components['parameters']['barcode'];
export type ParameterMealId = components['parameters']['mealId'];
export type ParameterGoalId = components['parameters']['goalId'];
export type ParameterDateInForce = components['parameters']['dateInForce'];
export type ParameterBodyWeightId = components['parameters']['bodyWeightId'];
export type ParameterWaterLogId = components['parameters']['waterLogId'];
export type ParameterStatsDate = components['parameters']['statsDate'];
export type ParameterRangeFrom = components['parameters']['rangeFrom'];
export type ParameterRangeTo = components['parameters']['rangeTo'];
export type ParameterSince = components['parameters']['since'];
export type ParameterChangesLimit = components['parameters']['changesLimit'];
export type RequestBodyDeviceRegistration = components['requestBodies']['DeviceRegistration'];
export type RequestBodyDeviceRecovery = components['requestBodies']['DeviceRecovery'];
export type RequestBodyProductCreate = components['requestBodies']['ProductCreate'];
export type RequestBodyProductUpdate = components['requestBodies']['ProductUpdate'];
export type RequestBodyProductApplication = components['requestBodies']['ProductApplication'];
export type RequestBodyPortionCreate = components['requestBodies']['PortionCreate'];
export type RequestBodyPortionUpdate = components['requestBodies']['PortionUpdate'];
export type RequestBodyFoodEntryCreate = components['requestBodies']['FoodEntryCreate'];
export type RequestBodyFoodEntryUpdate = components['requestBodies']['FoodEntryUpdate'];
export type RequestBodyFoodEntryCopy = components['requestBodies']['FoodEntryCopy'];
export type RequestBodyMealCreate = components['requestBodies']['MealCreate'];
export type RequestBodyMealUpdate = components['requestBodies']['MealUpdate'];
export type RequestBodyMealLog = components['requestBodies']['MealLog'];
export type RequestBodyGoalCreate = components['requestBodies']['GoalCreate'];
export type RequestBodyGoalUpdate = components['requestBodies']['GoalUpdate'];
export type RequestBodyGoalCalculation = components['requestBodies']['GoalCalculation'];
export type RequestBodyBodyWeightCreate = components['requestBodies']['BodyWeightCreate'];
export type RequestBodyBodyWeightUpdate = components['requestBodies']['BodyWeightUpdate'];
export type RequestBodyWaterLogCreate = components['requestBodies']['WaterLogCreate'];
export type RequestBodyWaterLogUpdate = components['requestBodies']['WaterLogUpdate'];
export type RequestBodyChangesPush = components['requestBodies']['ChangesPush'];
export type RequestBodyDataImport = components['requestBodies']['DataImport'];
export type HeaderXRequestId = components['headers']['X-Request-Id'];
export type HeaderRateLimit = components['headers']['RateLimit'];
export type HeaderRateLimitPolicy = components['headers']['RateLimit-Policy'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderDataETag = components['headers']['DataETag'];
export type HeaderLink = components['headers']['Link'];
export type HeaderXTotalCount = components['headers']['X-Total-Count'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type HeaderProductLocation = components['headers']['ProductLocation'];
export type HeaderPortionLocation = components['headers']['PortionLocation'];
export type HeaderFoodEntryLocation = components['headers']['FoodEntryLocation'];
export type HeaderLoggedDayLocation = components['headers']['LoggedDayLocation'];
export type HeaderMealLocation = components['headers']['MealLocation'];
export type HeaderGoalLocation = components['headers']['GoalLocation'];
export type HeaderBodyWeightLocation = components['headers']['BodyWeightLocation'];
export type HeaderWaterLogLocation = components['headers']['WaterLogLocation'];
export type $defs = Record<string, never>;
export interface operations {
    registerDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeviceRegistration"];
        responses: {
            /** @description The device is registered. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceToken"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            409: components["responses"]["DeviceAlreadyRegistered"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRegistrations"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    recoverDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DeviceRecovery"];
        responses: {
            /** @description The device has a new token; the old one no longer works. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceToken"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidRecoveryCode"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RecoveryNotReadable"];
            429: components["responses"]["TooManyRecoveries"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateDeviceToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new token; the old one no longer works. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceToken"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createRecoveryCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code; the one before it no longer works. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCode"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /**
                 * @description How many rows a page holds at the most; 50 when left out.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description How many rows to pass over; 0 when left out.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Ask for the number of rows on all pages together, in `X-Total-Count`. Counting is not free.
                 * @example true
                 */
                count?: components["parameters"]["count"];
                /**
                 * @description What to send along with each product.
                 * @example portions
                 */
                include?: components["parameters"]["includeInProduct"];
                /**
                 * @description A part of the name; case and accents don't matter, and no character is a wildcard.
                 * @example oat
                 */
                q?: components["parameters"]["partOfName"];
                /**
                 * @description The product with this barcode, a GTIN of any length.
                 * @example 030000010402
                 */
                barcode?: components["parameters"]["barcodeOfProduct"];
                /**
                 * @description Only favorites, or only others.
                 * @example true
                 */
                is_favorite?: components["parameters"]["isFavorite"];
                /**
                 * @description The order of the list; by name when left out. The id breaks ties.
                 * @example recent
                 */
                sort?: components["parameters"]["sortOfProducts"];
            };
            header?: {
                /**
                 * @description The `ETag` of the answer that the client has. When it is still true, a 304 says so without
                 *     sending it again.
                 * @example "3f2a9c10-41"
                 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of products. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["DataETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ProductCreate"];
        responses: {
            /** @description The product, as stored. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["ProductLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            409: components["responses"]["ProductNotCreated"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProduct: {
        parameters: {
            query?: {
                /**
                 * @description What to send along with each product.
                 * @example portions
                 */
                include?: components["parameters"]["includeInProduct"];
            };
            header?: {
                /**
                 * @description The `ETag` of the answer that the client has. When it is still true, a 304 says so without
                 *     sending it again.
                 * @example "3f2a9c10-41"
                 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /**
                 * @description The product.
                 * @example 0b6e4c1e-5d0f-4f0e-8a35-7a1c2f9f6d01
                 */
                product_id: components["parameters"]["productId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["ProductNotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateProduct: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that the row came with, by itself or in a list. When the row was changed since,
                 *     nothing is done and a 412 shows how it is by now. Without it the last writer wins.
                 * @example "3f2a9c10-42"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /**
                 * @description The product.
                 * @example 0b6e4c1e-5d0f-4f0e-8a35-7a1c2f9f6d01
                 */
                product_id: components["parameters"]["productId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ProductUpdate"];
        responses: {
            /** @description The product, as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["ProductNotFound"];
            409: components["responses"]["BarcodeTaken"];
            412: components["responses"]["ProductChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteProduct: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that the row came with, by itself or in a list. When the row was changed since,
                 *     nothing is done and a 412 shows how it is by now. Without it the last writer wins.
                 * @example "3f2a9c10-42"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /**
                 * @description The product.
                 * @example 0b6e4c1e-5d0f-4f0e-8a35-7a1c2f9f6d01
                 */
                product_id: components["parameters"]["productId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["ProductNotFound"];
            412: components["responses"]["ProductChanged"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product.
                 * @example 0b6e4c1e-5d0f-4f0e-8a35-7a1c2f9f6d01
                 */
                product_id: components["parameters"]["productId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product, as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["ProductNotFound"];
            409: components["responses"]["ProductNotRestored"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchProducts: {
        parameters: {
            query: {
                /**
                 * @description What was typed so far. Case, accents and the order of words don't matter.
                 * @example banana
                 */
                q: components["parameters"]["searchText"];
                /**
                 * @description How many rows a page holds at the most; 50 when left out.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The best that was found, at most `limit`. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundProductList"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkProductName: {
        parameters: {
            query: {
                /**
                 * @description The name to look for.
                 * @example rolled oats
                 */
                name: components["parameters"]["nameToCheck"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether there is one, and which. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductNameCheck"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    applyProductToEntries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product.
                 * @example 0b6e4c1e-5d0f-4f0e-8a35-7a1c2f9f6d01
                 */
                product_id: components["parameters"]["productId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ProductApplication"];
        responses: {
            /** @description How many entries changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductApplied"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["ProductNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPortions: {
        parameters: {
            query?: {
                /**
                 * @description How many rows a page holds at the most; 50 when left out.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description How many rows to pass over; 0 when left out.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Ask for the number of rows on all pages together, in `X-Total-Count`. Counting is not free.
                 * @example true
                 */
                count?: components["parameters"]["count"];
            };
            header?: {
                /**
                 * @description The `ETag` of the answer that the client has. When it is still true, a 304 says so without
                 *     sending it again.
                 * @example "3f2a9c10-41"
                 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /**
                 * @description The product.
                 * @example 0b6e4c1e-5d0f-4f0e-8a35-7a1c2f9f6d01
                 */
                product_id: components["parameters"]["productId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of portions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["DataETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortionPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["ProductNotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPortion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The product.
                 * @example 0b6e4c1e-5d0f-4f0e-8a35-7a1c2f9f6d01
                 */
                product_id: components["parameters"]["productId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PortionCreate"];
        responses: {
            /** @description The portion, as stored. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["PortionLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portion"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["ProductNotFound"];
            409: components["responses"]["PortionNotAdded"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPortion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer that the client has. When it is still true, a 304 says so without
                 *     sending it again.
                 * @example "3f2a9c10-41"
                 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /**
                 * @description The portion.
                 * @example e7b4a2c6-1f58-4c3d-8a92-6d0e1f2a3b04
                 */
                portion_id: components["parameters"]["portionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portion. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portion"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["PortionNotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updatePortion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that the row came with, by itself or in a list. When the row was changed since,
                 *     nothing is done and a 412 shows how it is by now. Without it the last writer wins.
                 * @example "3f2a9c10-42"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /**
                 * @description The portion.
                 * @example e7b4a2c6-1f58-4c3d-8a92-6d0e1f2a3b04
                 */
                portion_id: components["parameters"]["portionId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PortionUpdate"];
        responses: {
            /** @description The portion, as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portion"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["PortionNotFound"];
            409: components["responses"]["DefaultPortionRequired"];
            412: components["responses"]["PortionChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deletePortion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that the row came with, by itself or in a list. When the row was changed since,
                 *     nothing is done and a 412 shows how it is by now. Without it the last writer wins.
                 * @example "3f2a9c10-42"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /**
                 * @description The portion.
                 * @example e7b4a2c6-1f58-4c3d-8a92-6d0e1f2a3b04
                 */
                portion_id: components["parameters"]["portionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portion is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["PortionNotFound"];
            409: components["responses"]["LastPortion"];
            412: components["responses"]["PortionChanged"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFoodEntries: {
        parameters: {
            query?: {
                /**
                 * @description One day. Not together with `from` and `to`.
                 * @example 2025-02-05
                 */
                date?: components["parameters"]["date"];
                /**
                 * @description The first day of a range; needs `to`.
                 * @example 2025-02-01
                 */
                from?: components["parameters"]["from"];
                /**
                 * @description The last day of a range; needs `from` and can't lie before it.
                 * @example 2025-02-28
                 */
                to?: components["parameters"]["to"];
                /**
                 * @description Only the entries of this meal.
                 * @example lunch
                 */
                meal_type?: components["parameters"]["mealType"];
                /**
                 * @description How many rows a page holds at the most; 50 when left out.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description How many rows to pass over; 0 when left out.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Ask for the number of rows on all pages together, in `X-Total-Count`. Counting is not free.
                 * @example true
                 */
                count?: components["parameters"]["count"];
            };
            header?: {
                /**
                 * @description The `ETag` of the answer that the client has. When it is still true, a 304 says so without
                 *     sending it again.
                 * @example "3f2a9c10-41"
                 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["DataETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoodEntryPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createFoodEntry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["FoodEntryCreate"];
        responses: {
            /** @description The entry, as stored. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["FoodEntryLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoodEntry"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["EatenNotFound"];
            409: components["responses"]["IdTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFoodEntry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer that the client has. When it is still true, a 304 says so without
                 *     sending it again.
                 * @example "3f2a9c10-41"
                 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /**
                 * @description The food entry.
                 * @example a48b6c20-9e35-4d17-b6f2-5e6f7a8b9c06
                 */
                food_entry_id: components["parameters"]["foodEntryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoodEntry"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["FoodEntryNotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateFoodEntry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that the row came with, by itself or in a list. When the row was changed since,
                 *     nothing is done and a 412 shows how it is by now. Without it the last writer wins.
                 * @example "3f2a9c10-42"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /**
                 * @description The food entry.
                 * @example a48b6c20-9e35-4d17-b6f2-5e6f7a8b9c06
                 */
                food_entry_id: components["parameters"]["foodEntryId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["FoodEntryUpdate"];
        responses: {
            /** @description The entry, as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoodEntry"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["FoodEntryOrEatenNotFound"];
            412: components["responses"]["FoodEntryChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteFoodEntry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that the row came with, by itself or in a list. When the row was changed since,
                 *     nothing is done and a 412 shows how it is by now. Without it the last writer wins.
                 * @example "3f2a9c10-42"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /**
                 * @description The food entry.
                 * @example a48b6c20-9e35-4d17-b6f2-5e6f7a8b9c06
                 */
                food_entry_id: components["parameters"]["foodEntryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["FoodEntryNotFound"];
            412: components["responses"]["FoodEntryChanged"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreFoodEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The food entry.
                 * @example a48b6c20-9e35-4d17-b6f2-5e6f7a8b9c06
                 */
                food_entry_id: components["parameters"]["foodEntryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry, as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoodEntry"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["FoodEntryNotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    copyFoodEntries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["FoodEntryCopy"];
        responses: {
            /** @description The copies, in the order of the diary. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["LoggedDayLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoodEntryPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["FoodEntryNotFound"];
            409: components["responses"]["FoodEntriesNotCopied"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCatalogProducts: {
        parameters: {
            query: {
                /**
                 * @description What was typed so far. Case, accents and the order of words don't matter.
                 * @example banana
                 */
                q: components["parameters"]["searchText"];
                /**
                 * @description How many rows a page holds at the most; 50 when left out.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The best that was found, at most `limit`. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogProductList"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCatalogProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The catalog product.
                 * @example 6de81b7c-6853-5e0c-b8f7-540093d0e734
                 */
                catalog_product_id: components["parameters"]["catalogProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalog product. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogProduct"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["CatalogProductNotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCatalogProductByBarcode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A GTIN of 8, 12, 13 or 14 digits with its check digit.
                 * @example 3017620422003
                 */
                barcode: components["parameters"]["barcode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalog product. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogProduct"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["CatalogProductNotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    importCatalogProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The catalog product.
                 * @example 6de81b7c-6853-5e0c-b8f7-540093d0e734
                 */
                catalog_product_id: components["parameters"]["catalogProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device's own product with its portions. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["ProductLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["CatalogProductNotFound"];
            409: components["responses"]["TooManyRows"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMeals: {
        parameters: {
            query?: {
                /**
                 * @description How many rows a page holds at the most; 50 when left out.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description How many rows to pass over; 0 when left out.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Ask for the number of rows on all pages together, in `X-Total-Count`. Counting is not free.
                 * @example true
                 */
                count?: components["parameters"]["count"];
            };
            header?: {
                /**
                 * @description The `ETag` of the answer that the client has. When it is still true, a 304 says so without
                 *     sending it again.
                 * @example "3f2a9c10-41"
                 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of meals. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["DataETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MealPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createMeal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["MealCreate"];
        responses: {
            /** @description The meal, as stored. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["MealLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meal"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["EatenNotFound"];
            409: components["responses"]["IdTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMeal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer that the client has. When it is still true, a 304 says so without
                 *     sending it again.
                 * @example "3f2a9c10-41"
                 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /**
                 * @description The meal.
                 * @example 2b8d6f40-9c1e-4a57-8f3b-6d7e0c1a2b10
                 */
                meal_id: components["parameters"]["mealId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meal. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["DataETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meal"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["MealNotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateMeal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that the row came with, by itself or in a list. When the row was changed since,
                 *     nothing is done and a 412 shows how it is by now. Without it the last writer wins.
                 * @example "3f2a9c10-42"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /**
                 * @description The meal.
                 * @example 2b8d6f40-9c1e-4a57-8f3b-6d7e0c1a2b10
                 */
                meal_id: components["parameters"]["mealId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["MealUpdate"];
        responses: {
            /** @description The meal, as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meal"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["MealOrEatenNotFound"];
            409: components["responses"]["IdTaken"];
            412: components["responses"]["MealChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteMeal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that the row came with, by itself or in a list. When the row was changed since,
                 *     nothing is done and a 412 shows how it is by now. Without it the last writer wins.
                 * @example "3f2a9c10-42"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /**
                 * @description The meal.
                 * @example 2b8d6f40-9c1e-4a57-8f3b-6d7e0c1a2b10
                 */
                meal_id: components["parameters"]["mealId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meal is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["MealNotFound"];
            412: components["responses"]["MealChanged"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreMeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The meal.
                 * @example 2b8d6f40-9c1e-4a57-8f3b-6d7e0c1a2b10
                 */
                meal_id: components["parameters"]["mealId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meal, as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meal"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["MealNotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    logMeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The meal.
                 * @example 2b8d6f40-9c1e-4a57-8f3b-6d7e0c1a2b10
                 */
                meal_id: components["parameters"]["mealId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["MealLog"];
        responses: {
            /** @description The entries, in the order of the meal. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["LoggedDayLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoodEntryPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["MealNotFound"];
            409: components["responses"]["MealNotLogged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listGoals: {
        parameters: {
            query?: {
                /**
                 * @description How many rows a page holds at the most; 50 when left out.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description How many rows to pass over; 0 when left out.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Ask for the number of rows on all pages together, in `X-Total-Count`. Counting is not free.
                 * @example true
                 */
                count?: components["parameters"]["count"];
            };
            header?: {
                /**
                 * @description The `ETag` of the answer that the client has. When it is still true, a 304 says so without
                 *     sending it again.
                 * @example "3f2a9c10-41"
                 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of goals. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["DataETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createGoal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GoalCreate"];
        responses: {
            /** @description The goal, as stored. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["GoalLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            409: components["responses"]["GoalNotAdded"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getGoal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer that the client has. When it is still true, a 304 says so without
                 *     sending it again.
                 * @example "3f2a9c10-41"
                 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /**
                 * @description The goal.
                 * @example f3a9b7c1-0d64-4e85-b7a3-2c3d4e5f6a09
                 */
                goal_id: components["parameters"]["goalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The goal. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["GoalNotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateGoal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that the row came with, by itself or in a list. When the row was changed since,
                 *     nothing is done and a 412 shows how it is by now. Without it the last writer wins.
                 * @example "3f2a9c10-42"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /**
                 * @description The goal.
                 * @example f3a9b7c1-0d64-4e85-b7a3-2c3d4e5f6a09
                 */
                goal_id: components["parameters"]["goalId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GoalUpdate"];
        responses: {
            /** @description The goal, as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["GoalNotFound"];
            409: components["responses"]["GoalDayTaken"];
            412: components["responses"]["GoalChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteGoal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that the row came with, by itself or in a list. When the row was changed since,
                 *     nothing is done and a 412 shows how it is by now. Without it the last writer wins.
                 * @example "3f2a9c10-42"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /**
                 * @description The goal.
                 * @example f3a9b7c1-0d64-4e85-b7a3-2c3d4e5f6a09
                 */
                goal_id: components["parameters"]["goalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The goal is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["GoalNotFound"];
            412: components["responses"]["GoalChanged"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    calculateGoal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GoalCalculation"];
        responses: {
            /** @description What the goal would come to. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalPreview"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCurrentGoal: {
        parameters: {
            query: {
                /**
                 * @description The day that the goal is asked for.
                 * @example 2025-02-05
                 */
                date: components["parameters"]["dateInForce"];
            };
            header?: {
                /**
                 * @description The `ETag` of the answer that the client has. When it is still true, a 304 says so without
                 *     sending it again.
                 * @example "3f2a9c10-41"
                 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The goal. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["GoalNotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBodyWeights: {
        parameters: {
            query?: {
                /**
                 * @description The first day of a range; needs `to`.
                 * @example 2025-02-01
                 */
                from?: components["parameters"]["from"];
                /**
                 * @description The last day of a range; needs `from` and can't lie before it.
                 * @example 2025-02-28
                 */
                to?: components["parameters"]["to"];
                /**
                 * @description How many rows a page holds at the most; 50 when left out.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description How many rows to pass over; 0 when left out.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Ask for the number of rows on all pages together, in `X-Total-Count`. Counting is not free.
                 * @example true
                 */
                count?: components["parameters"]["count"];
            };
            header?: {
                /**
                 * @description The `ETag` of the answer that the client has. When it is still true, a 304 says so without
                 *     sending it again.
                 * @example "3f2a9c10-41"
                 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of weights. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["DataETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyWeightPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createBodyWeight: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["BodyWeightCreate"];
        responses: {
            /** @description The weight, as stored. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["BodyWeightLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyWeight"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            409: components["responses"]["BodyWeightNotAdded"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBodyWeight: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer that the client has. When it is still true, a 304 says so without
                 *     sending it again.
                 * @example "3f2a9c10-41"
                 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /**
                 * @description The body weight.
                 * @example b1e6d0a4-7c39-4f52-8d16-3a4b5c6d7e07
                 */
                body_weight_id: components["parameters"]["bodyWeightId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The weight. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyWeight"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["BodyWeightNotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateBodyWeight: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that the row came with, by itself or in a list. When the row was changed since,
                 *     nothing is done and a 412 shows how it is by now. Without it the last writer wins.
                 * @example "3f2a9c10-42"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /**
                 * @description The body weight.
                 * @example b1e6d0a4-7c39-4f52-8d16-3a4b5c6d7e07
                 */
                body_weight_id: components["parameters"]["bodyWeightId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["BodyWeightUpdate"];
        responses: {
            /** @description The weight, as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyWeight"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["BodyWeightNotFound"];
            409: components["responses"]["BodyWeightDayTaken"];
            412: components["responses"]["BodyWeightChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteBodyWeight: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that the row came with, by itself or in a list. When the row was changed since,
                 *     nothing is done and a 412 shows how it is by now. Without it the last writer wins.
                 * @example "3f2a9c10-42"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /**
                 * @description The body weight.
                 * @example b1e6d0a4-7c39-4f52-8d16-3a4b5c6d7e07
                 */
                body_weight_id: components["parameters"]["bodyWeightId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The weight is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["BodyWeightNotFound"];
            412: components["responses"]["BodyWeightChanged"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWaterLogs: {
        parameters: {
            query?: {
                /**
                 * @description One day. Not together with `from` and `to`.
                 * @example 2025-02-05
                 */
                date?: components["parameters"]["date"];
                /**
                 * @description The first day of a range; needs `to`.
                 * @example 2025-02-01
                 */
                from?: components["parameters"]["from"];
                /**
                 * @description The last day of a range; needs `from` and can't lie before it.
                 * @example 2025-02-28
                 */
                to?: components["parameters"]["to"];
                /**
                 * @description How many rows a page holds at the most; 50 when left out.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description How many rows to pass over; 0 when left out.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Ask for the number of rows on all pages together, in `X-Total-Count`. Counting is not free.
                 * @example true
                 */
                count?: components["parameters"]["count"];
            };
            header?: {
                /**
                 * @description The `ETag` of the answer that the client has. When it is still true, a 304 says so without
                 *     sending it again.
                 * @example "3f2a9c10-41"
                 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of water logs. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["DataETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaterLogPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWaterLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["WaterLogCreate"];
        responses: {
            /** @description The water log, as stored. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["WaterLogLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaterLog"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            409: components["responses"]["WaterLogNotAdded"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWaterLog: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer that the client has. When it is still true, a 304 says so without
                 *     sending it again.
                 * @example "3f2a9c10-41"
                 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /**
                 * @description The water log.
                 * @example d5f0c8b2-4e71-4a93-9c28-8b9cadbecf08
                 */
                water_log_id: components["parameters"]["waterLogId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The water log. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaterLog"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["WaterLogNotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateWaterLog: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that the row came with, by itself or in a list. When the row was changed since,
                 *     nothing is done and a 412 shows how it is by now. Without it the last writer wins.
                 * @example "3f2a9c10-42"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /**
                 * @description The water log.
                 * @example d5f0c8b2-4e71-4a93-9c28-8b9cadbecf08
                 */
                water_log_id: components["parameters"]["waterLogId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["WaterLogUpdate"];
        responses: {
            /** @description The water log, as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaterLog"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["WaterLogNotFound"];
            409: components["responses"]["WaterBelowZero"];
            412: components["responses"]["WaterLogChanged"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWaterLog: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` that the row came with, by itself or in a list. When the row was changed since,
                 *     nothing is done and a 412 shows how it is by now. Without it the last writer wins.
                 * @example "3f2a9c10-42"
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /**
                 * @description The water log.
                 * @example d5f0c8b2-4e71-4a93-9c28-8b9cadbecf08
                 */
                water_log_id: components["parameters"]["waterLogId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The water log is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["WaterLogNotFound"];
            409: components["responses"]["WaterBelowZero"];
            412: components["responses"]["WaterLogChanged"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDayStats: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the answer that the client has. When it is still true, a 304 says so without
                 *     sending it again.
                 * @example "3f2a9c10-41"
                 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /**
                 * @description The day.
                 * @example 2025-02-05
                 */
                date: components["parameters"]["statsDate"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The day. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["DataETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayStats"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDailyStats: {
        parameters: {
            query: {
                /**
                 * @description The first day of the range.
                 * @example 2025-02-01
                 */
                from: components["parameters"]["rangeFrom"];
                /**
                 * @description The last day of the range, at most 366 days with the first, and not before it.
                 * @example 2025-02-28
                 */
                to: components["parameters"]["rangeTo"];
            };
            header?: {
                /**
                 * @description The `ETag` of the answer that the client has. When it is still true, a 304 says so without
                 *     sending it again.
                 * @example "3f2a9c10-41"
                 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The days, and what they come to. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["DataETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailyStats"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWeightStats: {
        parameters: {
            query: {
                /**
                 * @description The first day of the range.
                 * @example 2025-02-01
                 */
                from: components["parameters"]["rangeFrom"];
                /**
                 * @description The last day of the range, at most 366 days with the first, and not before it.
                 * @example 2025-02-28
                 */
                to: components["parameters"]["rangeTo"];
            };
            header?: {
                /**
                 * @description The `ETag` of the answer that the client has. When it is still true, a 304 says so without
                 *     sending it again.
                 * @example "3f2a9c10-41"
                 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The weights, by day. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["DataETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeightStats"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    pullChanges: {
        parameters: {
            query?: {
                /**
                 * @description The `cursor` of the last page; left out for a first pull.
                 * @example MS4zZjJhOWMxMC03YjRkLTRjNWUtOWYxYS0yYjNjNGQ1ZTZmNzAuNDI
                 */
                since?: components["parameters"]["since"];
                /**
                 * @description How many changes a page holds at the most; 100 when left out.
                 * @example 100
                 */
                limit?: components["parameters"]["changesLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of changes, which is empty when there are none. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PulledPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            410: components["responses"]["CursorExpired"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    pushChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ChangesPush"];
        responses: {
            /** @description Done, but for what is listed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushResult"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            409: components["responses"]["PushRejected"];
            410: components["responses"]["CursorExpired"];
            413: components["responses"]["PushTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device keeps nothing any more. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataExport"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    importData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["DataImport"];
        responses: {
            /** @description All of it is taken. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            409: components["responses"]["ImportRejected"];
            413: components["responses"]["ImportTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process is alive. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service takes requests. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["ValidationError"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
