// Generated from openapi.yaml by `npm run generate`; do not edit.

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
         * @description Registers the device under the UUID that it generated, and returns its bearer token. The
         *     token is shown only once, because the service stores only a hash of it. Store it before you
         *     do anything else.
         *
         *     If the response is lost, register again with a new UUID. A device id is not a credential: a
         *     second registration with the same id returns no token, and the first token stays valid.
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
         * @description Exchanges a recovery code for a new token of the same device, for example on a new phone.
         *     The old token is revoked and the code is used up. If two requests use the code at the same
         *     time, one of them gets the token. Request a new recovery code afterwards.
         *
         *     Send a `recovery_id`, a random UUID, and keep it until the response has arrived. If the same
         *     request is sent again within a day, the response contains the same token, unless that token
         *     has since been revoked. A retry is therefore safe. Without a `recovery_id`, the code is lost
         *     if the response is lost.
         *
         *     The code is read leniently: lower case, spaces, missing dashes, `O` for `0`, and `I` or `L`
         *     for `1` are accepted. A code with one wrong character or two swapped ones is a 422 and does
         *     not count as a failed attempt. The response is the same 401 for a code that is wrong, used,
         *     replaced or expired, and for a device that has no code, is deleted or never existed. Failed
         *     attempts are limited by address and by device. No limit ever rejects a valid code or token.
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
         * @description The device that the token belongs to. `recovery_code_expires_at` is null if the device has
         *     no recovery code, or if the code is used or expired; the app should then offer to create
         *     one. `last_seen_at` can be about a minute old.
         */
        get: operations["getDevice"];
        put?: never;
        post?: never;
        /**
         * Delete the device
         * @description Revokes the token and the recovery code at once and makes the data inaccessible. The data is
         *     erased after a grace period set by the operator, 30 days by default. Until then the device
         *     id stays taken, so register with a new id.
         *
         *     Deleting a device can't be undone. A repeated request is a 401 because the token is revoked.
         *     If the response was lost, a 401 therefore confirms the deletion.
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
         * @description Returns a new token and revokes the old one at once. The new token is shown only once. If
         *     two rotations run at the same time, one gets a token and the other a 401.
         *
         *     **Create a recovery code first.** If the response is lost or is a 503, the old token may
         *     already be revoked, and the new one can't be shown again. Try the old token; if it is a 401,
         *     recover the device with the code. A rotation does not change the recovery code.
         *
         *     To lock out someone who may have the token: create a recovery code, which invalidates any
         *     code that they created; rotate the token; then create another recovery code.
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
         * @description Returns a one-time code that gives access to the device's data on a new phone, or on this
         *     phone if the token is lost. `POST /v1/auth/recover` needs both the code and the `device_id`,
         *     so show both, as text or as a QR code. Together they give full access to the data: treat
         *     them like a password.
         *
         *     The code is valid for one year. A device has one code; a new code replaces it. If the
         *     response is lost, request another one. The code is shown only once, because the service
         *     stores only a hash of it.
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
         * @description The device's products, sorted by name. Case and accents affect the order only of names that
         *     are otherwise equal. With `include=portions`, each product contains its portions.
         *
         *     `q`, `barcode` and `is_favorite` filter the list; a product must match all that are given.
         *     `sort` can instead put first the products that were logged last (`recent`), logged most
         *     often (`frequent`, by entries that are not deleted) or created last (`created`).
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Create a product
         * @description A new product gets one portion, "100g" of 100 grams or "100ml" by its `basis`, which is its default
         *     portion. Both are
         *     created in one transaction. Send an `id` to make the request safe to retry.
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
         * @description Returns one product. With `include=portions` it contains all its portions, including the
         *     default one.
         */
        get: operations["getProduct"];
        /**
         * Update a product
         * @description Changes the fields in the body. Entries that were logged earlier keep their values; only new
         *     entries use the changed ones. To update earlier entries, use
         *     `POST /v1/products/{product_id}/apply-to-entries`.
         */
        put: operations["updateProduct"];
        post?: never;
        /**
         * Delete a product
         * @description Deletes the product and its portions; a second delete is a 404. Entries that were logged
         *     with the product keep their values.
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
         * @description Undoes a deletion: restores the product and the portions that were deleted with it. A
         *     portion that was deleted earlier stays deleted. If the product is not deleted, the response
         *     contains it unchanged, so the request is safe to retry.
         *
         *     If another product now has the barcode, or the catalog product has been imported again, the
         *     response is a 409 and nothing changes.
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
         * @description The search of a food picker: the best matches among the device's own products and the
         *     catalog, in one list, ordered by relevance. A food matches better if it contains more of the
         *     words, if the words cover more of its name, and if they name the food itself and not a
         *     qualifier. The last word can be incomplete. Of equal matches, own products come first,
         *     ordered by how often and how recently they were logged; then generic foods; then products
         *     that many people scan. Singular and plural, case, accents, and words written as one or
         *     separately make no difference. If few foods contain all of the words, foods that contain most
         *     of them, or words with one typo, follow. Catalog foods also match their German, French and
         *     Spanish names. A catalog product is omitted if the list contains the device's own import of
         *     it.
         *
         *     The result has no further pages. Use a longer text to find more specific matches.
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
         * @description Checks whether the device has a product of this name, ignoring case and accents. An app can
         *     use it to warn before it creates a duplicate. Names need not be unique, so the service does
         *     not reject duplicates. If several products have the name, the response contains the oldest.
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
         * @description Updates earlier entries after a product was corrected. Entries of the days `from` to `to`
         *     (inclusive, at most 366 days) get the product's current name and the values computed from
         *     their logged grams. Amounts, portion names and portion weights do not change. Entries that
         *     already match the product are left as they are, including `updated_at`, so a repeated
         *     request updates nothing.
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
         * @description The portions of one product, sorted by name. A product that is not deleted has at least one.
         */
        get: operations["listPortions"];
        put?: never;
        /**
         * Create a portion
         * @description Adds a portion to a product. With `is_default: true` it replaces the current default
         *     portion. A product can have at most 100 portions.
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
         * @description Returns one portion; `product_id` is the product that it belongs to.
         */
        get: operations["getPortion"];
        /**
         * Update a portion
         * @description Changes the fields in the body. `is_default: true` makes this the default portion and
         *     replaces the current one. `is_default: false` for the default portion is a 409: make another
         *     portion the default instead.
         */
        put: operations["updatePortion"];
        post?: never;
        /**
         * Delete a portion
         * @description If the default portion is deleted, the oldest remaining one becomes the default. Deleting
         *     the last portion of a product is a 409. Entries that were logged with the portion keep their
         *     values.
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
         * @description The diary, sorted by day, then by meal (breakfast, lunch, dinner, snacks), then by time of
         *     logging. Filter by one `date`, or by `from` and `to` (inclusive, at most 366 days). Without
         *     these parameters the list contains the whole diary.
         */
        get: operations["listFoodEntries"];
        put?: never;
        /**
         * Log a food entry
         * @description An entry has exactly one of three forms. Any other combination of fields is a 422 that names
         *     the missing or extra fields:
         *
         *     - a product by weight: `product_id` and `grams`;
         *     - a product by portion: `product_id`, a `portion_id` of that product, and a `quantity`;
         *     - a quick add without a product: `name` and `kcal`, and optionally the nutrients.
         *
         *     An entry of a product stores a snapshot of the product's name and of its values, computed
         *     for the amount and rounded half-up to two decimals. Later changes of the product do not
         *     change the snapshot.
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
         * @description Returns one entry with its snapshot. `product_id` and `portion_id` do not change, even if
         *     the product or portion is deleted later.
         */
        get: operations["getFoodEntry"];
        /**
         * Update a food entry
         * @description All fields can be changed, including the day. `grams` makes it an entry by weight;
         *     `portion_id` with `quantity` makes it an entry by portion; both together are a 422. An entry
         *     by portion that changes its product needs a portion of the new product, or `grams`.
         *
         *     `name` with `kcal` makes it a quick add, whose nutrients are unknown unless they are
         *     given too. `product_id` with an amount makes a quick add an entry of that product.
         *
         *     A change of product, portion or amount takes a new snapshot of the current product. If the
         *     product or portion is deleted, a new amount is computed from the values in the snapshot. A
         *     change of day, meal or time keeps the snapshot.
         */
        put: operations["updateFoodEntry"];
        post?: never;
        /**
         * Delete a food entry
         * @description The entry no longer counts toward its day. A second delete is a 404.
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
         * @description Undoes a deletion: restores the entry with the values that it was logged with, whether or
         *     not its product still exists. If the entry is not deleted, the response contains it
         *     unchanged, so the request is safe to retry.
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
         * @description Copies the entries of a day, or of one meal of a day, to another day or meal. With
         *     `entry_ids`, copies only those entries, which must be among the selected ones. Without
         *     `to_meal_type`, each copy stays in its meal. The copies keep the snapshots of their sources.
         *     `consumed_at` is null unless the day stays the same. Either all entries are copied or none.
         *     If there is nothing to copy, the response is an empty list.
         *
         *     A repeated request with the same `copy_id` returns the same copies in their current state,
         *     without those that were deleted, whatever happened to their sources. The id of each copy is
         *     a version 5 UUID (RFC 9562): its namespace is `copy_id` and its name is the source's id in
         *     lower case. A device can therefore compute the ids while it is offline.
         *
         *     At most 200 entries can be copied at once: more `entry_ids` are a 422, and a day with more
         *     entries is a 409.
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
         * @description Searches the catalog with the matching rules of `GET /v1/products/search`, without the
         *     device's own products. Catalog products are the same for every device and can't be changed;
         *     import a product to log it. The results do not contain portions.
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
         * @description Returns one catalog product with its portions. Its id is derived from its source, so it is
         *     the same on every installation and can be stored.
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
                 * @description A GTIN of 8, 12, 13 or 14 digits including its check digit.
                 * @example 3017620422003
                 */
                barcode: components["parameters"]["barcode"];
            };
            cookie?: never;
        };
        /**
         * Get a catalog product by its barcode
         * @description Finds a catalog product by a scanned barcode of any GTIN length. A UPC-A and the EAN-13 with
         *     a leading zero are the same barcode. If several sources have the barcode, Open Food Facts
         *     takes precedence. A wrong check digit is a scanning error (422), not an unknown product
         *     (404).
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
         * @description Copies a catalog product to the device's own products, with the portions of the catalog and a
         *     portion of 100 g or 100 ml. The default is the portion of the catalog that people usually mean:
         *     a medium one, or else the first; without portions in the catalog it is 100 g or 100 ml. The
         *     product can be logged and edited like any other; `catalog_product_id` refers to its source.
         *
         *     The request is safe to retry without an id: if the device already has the product, the
         *     response contains it in its current state. If that product was deleted, the import creates a
         *     new one.
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
         * @description The device's meals, sorted by name, each with its items and its current nutritional values.
         *     The values are computed from the current products.
         */
        get: operations["listMeals"];
        put?: never;
        /**
         * Create a meal
         * @description Each item is a product with either `grams`, or a `portion_id` of that product and a
         *     `quantity`. The items keep the order in which they are given. Send an `id` for the meal to
         *     make the request safe to retry. Items can have an `id` too, which identifies them in an
         *     update.
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
         * @description Returns one meal. An item whose product or portion is deleted keeps its place and its name
         *     and has `is_available: false`. It has no values and does not count toward the totals.
         */
        get: operations["getMeal"];
        /**
         * Update a meal
         * @description `items` replaces all items of the meal: an item with an existing `id` is updated, an item
         *     without one is created, and an item that is not listed is deleted. An unchanged item can be
         *     listed even if it is no longer available. Entries that were logged with the meal keep their
         *     values.
         */
        put: operations["updateMeal"];
        post?: never;
        /**
         * Delete a meal
         * @description Deletes the meal; a second delete is a 404. Its products and the entries that were logged
         *     with it stay.
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
         * @description Undoes a deletion: restores the meal and the items that were deleted with it. An item whose
         *     product or portion is deleted has `is_available: false`. If the meal is not deleted, the
         *     response contains it unchanged, so the request is safe to retry.
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
         * @description Creates one food entry per item, with the item's amount multiplied by `servings` and rounded
         *     half-up to two decimals. Either all entries are created or none. If an item is no longer
         *     available, the response is a 409 that names it. If a resulting amount is outside the limits
         *     of an entry, it is a 422.
         *
         *     A repeated request with the same `log_id` returns the same entries in their current state,
         *     without those that were deleted, whatever happened to the meal. The id of each entry is a
         *     version 5 UUID (RFC 9562): its namespace is `log_id` and its name is the item's id in lower
         *     case.
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
         * @description All goals, sorted by `effective_from`, including past and future ones. For the goal of one
         *     day, use `GET /v1/goals/current`.
         */
        get: operations["listGoals"];
        put?: never;
        /**
         * Create a goal
         * @description `goal_type` selects one of two forms: `calculated`, from body data, activity and direction
         *     as in `POST /v1/goals/calculate`, or `manual`, with targets set by the user. A calculated
         *     goal also stores its inputs.
         *
         *     Only one goal can start on a day: a second one with the same `effective_from` is a 409
         *     `day_taken`.
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
         * @description Returns one goal. A calculated goal contains its inputs.
         */
        get: operations["getGoal"];
        /**
         * Update a goal
         * @description A calculated goal is recalculated from its stored inputs and the changed fields. A manual
         *     goal changes its targets. A field of the other form is a 422; the form itself can't be
         *     changed.
         *
         *     An update also changes the targets of past days. To change the targets from a certain day
         *     on, create a new goal for that day instead. Changing `direction` to `maintain` clears the
         *     target weight and the pace. The percentages must add up to 100 after the update. Once a
         *     percentage is set, the percentages no longer follow the direction.
         */
        put: operations["updateGoal"];
        post?: never;
        /**
         * Delete a goal
         * @description The previous goal then applies until the start of the next one. A second delete is a 404.
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
         * @description A preview of a calculated goal. Nothing is stored.
         *
         *     - Resting energy (BMR), by the Mifflin-St Jeor equation: 10 x kg + 6.25 x cm - 5 x age, plus
         *       5 for men, minus 161 for women, with the age on `effective_from`.
         *     - Total energy (TDEE): BMR x 1.2 (sedentary), 1.375 (light), 1.55 (moderate), 1.725 (active)
         *       or 1.9 (very active).
         *     - Daily target: TDEE minus (lose) or plus (gain) 250, 500 or 750 kcal for a slow, moderate
         *       or aggressive pace. When losing weight, the target is at least 1200 kcal.
         *     - Protein, carbohydrates and fat: by default 30/35/35 percent of the energy to lose,
         *       25/45/30 to maintain and 30/45/25 to gain, at 4, 4 and 9 kcal per gram.
         *     - Water: 33 ml per kg. Healthy weight: a BMI of 18.5 to 24.9. The category is the WHO
         *       category of the rounded BMI: underweight below 18.5, overweight from 25, obese from 30.
         *
         *     Whole numbers are truncated, not rounded, at each step. The BMI and the healthy weights are
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
         * Get the current goal
         * @description Returns the goal that applies on `date`: the latest one whose `effective_from` is not after
         *     that day. Use the device's current date, or a past date to see the goal of that day. Before
         *     the first goal the response is a 404.
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
         * @description All body weights, sorted by day, or those of a range of at most 366 days (inclusive). For a
         *     chart with averages, use `GET /v1/stats/weight`.
         */
        get: operations["listBodyWeights"];
        put?: never;
        /**
         * Log a body weight
         * @description A day has at most one weight. A second one is a 409 `day_taken`: find the first with `from`
         *     and `to`, and update it. Deleting a weight frees its day.
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
         * @description Returns one weight with its day. To find the weight of a day, use the list.
         */
        get: operations["getBodyWeight"];
        /**
         * Update a body weight
         * @description Changes the weight or its day. If the new day already has a weight, the response is a 409.
         *     Goals that were calculated from this weight do not change until they are updated.
         */
        put: operations["updateBodyWeight"];
        post?: never;
        /**
         * Delete a body weight
         * @description The day then has no weight and a new one can be logged. A second delete is a 404.
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
         * @description Sorted by day, then by time of logging. Filter by one `date`, or by `from` and `to`
         *     (inclusive, at most 366 days). Without these parameters the list contains all water logs.
         *     The total of a day is part of its statistics.
         */
        get: operations["listWaterLogs"];
        put?: never;
        /**
         * Log water
         * @description Logs an amount of water. A negative amount is a correction; 0 is a 422. If the day's total
         *     would fall below zero, the response is a 409 `water_below_zero`, even if several requests
         *     arrive at the same time.
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
         * @description Returns one water log. A negative amount is a correction.
         */
        get: operations["getWaterLog"];
        /**
         * Update a water log
         * @description Changes the amount or the day. If the total of the old or the new day would fall below zero,
         *     the response is a 409 and nothing changes.
         */
        put: operations["updateWaterLog"];
        post?: never;
        /**
         * Delete a water log
         * @description The amount no longer counts toward its day. If the day's total would fall below zero because
         *     of a correction, the response is a 409: delete the correction first. A second delete is a
         *     404.
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
         * @description What was eaten and drunk on a day, in total and by meal, the goal that applies on the day,
         *     and the amounts that remain. Remaining amounts are negative if the goal is exceeded. If
         *     nothing was logged, the totals are zero. If no goal applies, `goal` and `remaining` are
         *     null.
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
         * @description All days from `from` to `to`, at most 366, each with its totals and the energy target that
         *     applies, and a summary of the range:
         *
         *     - A day is *logged* if it has a food entry. The average covers the logged days.
         *     - A *streak* is a run of consecutive logged days within the range. The current streak ends
         *       on `to`; it is 0 if nothing was logged on `to`.
         *     - A logged day is *within its goal* if its energy is at most the target (lose), at least the
         *       target (gain), or within 5 percent of the target (maintain and manual goals).
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
         * Get weight statistics
         * @description The weights of a range of at most 366 days, each with the average of the 7 calendar days
         *     that end on its day. Weights before `from` count toward the first averages. Days without a
         *     weight are not part of an average.
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
         * Pull changes
         * @description The changes after a cursor, in the order of each row's last change. `updated` contains the
         *     current rows and `deleted` the ids of deleted rows. `created` is always empty, because only
         *     the phone knows whether a row is new to it (WatermelonDB: `sendCreatedAsUpdated`). Apply the
         *     page, store its `cursor`, and continue while `has_more` is true.
         *
         *     Without `since`, the pull returns all current rows and no deletions. A row that changes
         *     during a pull is returned again on a later page in its new state.
         *
         *     A row never comes before the rows that it refers to. If a row refers to a product, portion
         *     or meal of a later page, the page also contains that product, portion or meal. The same row
         *     comes again in its own position. `limit` counts only the changes in their order, not these
         *     additional rows.
         *
         *     A cursor is opaque and belongs to one device. A cursor that can't be read is a 422. An
         *     expired cursor is a 410: it comes from another database, for example because a backup was
         *     restored, or deletions after it have been erased. Clear the pulled rows and start again
         *     without `since`.
         */
        get: operations["pullChanges"];
        put?: never;
        /**
         * Push changes
         * @description Pushes up to 1,000 records, in the format of a pull, with the cursor of the last pull. Each
         *     record follows the rules of the corresponding `POST`, `PUT` or `DELETE` operation. An
         *     existing id under `created` is an update, and a new id under `updated` is a create. Deleting
         *     a row that does not exist has no effect. The order of the records does not matter: a portion
         *     can precede its product, and a record can take a day or a barcode that another record of the
         *     push gives up.
         *
         *     A pulled row can be pushed back unchanged: computed fields, timestamps and WatermelonDB's
         *     `_status` and `_changed` are accepted and ignored. A record that changes nothing has no
         *     effect, so a push is safe to retry.
         *
         *     `rejected` lists the rejected records, each with the current row; all other records are
         *     stored. `conflict` means that the row has changed since the cursor: pull, merge the changes,
         *     and push again. With `atomic`, one rejected record rejects the whole push: the response is a
         *     409 with the same list, and nothing is stored.
         *
         *     At the end of a push, a new product without portions gets the portion "100g" or "100ml", as with
         *     `POST /v1/products`. If a product has no default portion, its oldest one becomes the
         *     default.
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
         * @description Deletes all data of the device at once: products, portions, meals, food entries, goals, body
         *     weights and water logs. Other phones of the device get the deletions with their next pull.
         *     The device and its token stay. A repeated request deletes nothing.
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
         * @description Returns all data of the device as one document, for a backup or for `POST /v1/data/import`
         *     on another device. The document is a consistent snapshot. It is streamed while it is read,
         *     without a `Content-Length`, so an incomplete document means that the connection was
         *     interrupted.
         *
         *     The document contains deleted rows with their `deleted_at`, because entries can refer to
         *     them and because they can still be restored. Timestamps have microseconds.
         *
         *     The service runs only a few exports at a time; a further one is a 503. A client that stops
         *     reading for 8 seconds is disconnected.
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
         * @description Imports an exported document into the device, whether or not it already has data. A row with
         *     an existing id is overwritten by the row in the document, whether deleted or not; a row with
         *     a new id is created. Ids, `created_at`, `updated_at` and `deleted_at` are kept. Rows that
         *     are not in the document do not change.
         *
         *     Either all rows are imported or none. If a row is rejected, the response is a 409 that lists
         *     the first hundred rejected rows. Rows that already match the document do not change, so an
         *     import is safe to retry.
         *
         *     The import stores the ids of its rows, but not the requests that created them: a late retry
         *     of such a create is a 409 `id_taken` and does not create a duplicate.
         *
         *     The document is processed as it arrives. The service processes only a few documents at a
         *     time, and one per device. An import that waits too long for its turn is a 503. A client that
         *     sends nothing for 8 seconds is disconnected.
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
         * Check that the process is running
         * @description Responds as long as the process runs, without querying the database. Restart the process if
         *     this check fails; use `/ready` to route traffic.
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
         * Check that the service is ready
         * @description The service is ready if the database responds and all migrations of this build are applied.
         *     While the service is shutting down or the database is unavailable, the response is a 503.
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
         * @description A UUID of any version, or null
         */
        IdOrNone: string | null;
        /**
         * Format: date
         * @description A calendar day of the device, from 1900 to 2199.
         */
        Day: string;
        /**
         * Format: date-time
         * @description A timestamp with an offset (RFC 3339), from 1900 to 2199; stored in UTC with milliseconds.
         */
        Moment: string;
        /**
         * Format: date-time
         * @description Null until the first update
         */
        UpdatedAt: string | null;
        /**
         * Format: date-time
         * @description A timestamp with microseconds, because lists are sorted by the time of creation
         */
        ExactMoment: string;
        /**
         * Format: date-time
         * @description The time of the last update, with microseconds; null until the first update
         */
        ExactUpdatedAt: string | null;
        /**
         * Format: date-time
         * @description When the row was deleted, with microseconds; null if it is not deleted. Rows that were
         *     deleted together have the same value and are restored together.
         */
        ExactDeletedAt: string | null;
        /** @description Accepted and ignored, so that a row can be pushed as it was pulled or as the app stores it */
        Ignored: unknown;
        /**
         * @description The kind of error, stable and meant for programs. Each response of an operation lists its
         *     codes. A later version can add codes: handle an unknown code by its status.
         * @enum {string}
         */
        ProblemCode: "malformed_request" | "invalid_token" | "invalid_recovery_code" | "not_found" | "method_not_allowed" | "device_already_registered" | "id_taken" | "last_portion" | "default_portion_required" | "too_many_portions" | "day_taken" | "water_below_zero" | "too_many_entries" | "barcode_taken" | "already_imported" | "meal_item_unavailable" | "push_rejected" | "import_rejected" | "too_many_rows" | "cursor_expired" | "precondition_failed" | "request_timeout" | "payload_too_large" | "headers_too_large" | "unsupported_media_type" | "validation_error" | "too_many_requests" | "internal_error" | "unavailable";
        Problem: {
            /** @description The kind of error, as a relative URI reference */
            type: string;
            /** @description The same for all errors of this kind */
            title: string;
            /** @description The HTTP status */
            status: number;
            /** @description A sentence that describes the error */
            detail: string;
            code: components["schemas"]["ProblemCode"];
            /** @description The same as in `X-Request-Id` */
            request_id: string;
        };
        ValidationProblem: {
            /** @description The kind of error, as a relative URI reference */
            type: string;
            /** @description The same for all errors of this kind */
            title: string;
            /** @description The HTTP status */
            status: number;
            /** @description A sentence that describes the error */
            detail: string;
            /**
             * @description Stable and meant for programs
             * @enum {string}
             */
            code: "validation_error";
            /** @description The same as in `X-Request-Id` */
            request_id: string;
            /**
             * @description The invalid values, each with its first fault. Of a body of more than 2,000 values, only
             *     the first invalid value is listed.
             */
            errors: components["schemas"]["ValidationFault"][];
        };
        ValidationFault: {
            /** @description A JSON Pointer into `{ path, query, body }` */
            pointer: string;
            /** @description A description of the error */
            detail: string;
        };
        DeviceRegistration: {
            device_id: components["schemas"]["Id"];
        };
        DeviceToken: {
            /** @description The device id, a dot and a secret. Protect it like a password. */
            token: string;
        };
        DeviceRecovery: {
            device_id: components["schemas"]["Id"];
            /** @description The recovery code, as the user typed it */
            code: string;
            /**
             * Format: uuid
             * @description A random UUID that makes this request safe to retry; keep it secret
             */
            recovery_id?: string;
        };
        Device: {
            id: components["schemas"]["Id"];
            created_at: components["schemas"]["Moment"];
            /**
             * Format: date-time
             * @description The time of the last request with the device's token; null if there was none
             */
            last_seen_at: string | null;
            /**
             * Format: date-time
             * @description When the recovery code expires; null if there is no valid code
             */
            recovery_code_expires_at: string | null;
        };
        RecoveryCode: {
            device_id: components["schemas"]["Id"];
            /**
             * @description Seven groups of four characters in Crockford's Base32, which avoids letters that look
             *     alike. The last two characters are a checksum.
             */
            code: string;
            expires_at: components["schemas"]["Moment"];
        };
        /** @description Product name */
        ProductName: string;
        /** @description Calories per 100 grams */
        KcalPer100g: number;
        /** @description Grams of protein per 100 grams; null if unknown */
        ProteinPer100g: number | null;
        /** @description Grams of carbohydrates per 100 grams; null if unknown */
        CarbsPer100g: number | null;
        /** @description Grams of fat per 100 grams; null if unknown */
        FatPer100g: number | null;
        /** @description Grams of fiber per 100 grams; null if unknown */
        FiberPer100g: number | null;
        /** @description Grams of sugars per 100 grams; null if unknown */
        SugarsPer100g: number | null;
        /** @description Grams of saturated fat per 100 grams; null if unknown */
        SaturatedFatPer100g: number | null;
        /** @description Grams of salt (sodium x 2.5) per 100 grams; null if unknown */
        SaltPer100g: number | null;
        /**
         * @description Whether the values are per 100 g or per 100 ml; `g` by default. With `ml`, the portions and the
         *     entries of the product are in millilitres. Changing the basis converts no amounts.
         * @enum {string}
         */
        Basis: "g" | "ml";
        /**
         * @description The basis of the values. The empty string, which WatermelonDB stores in a column that the app has
         *     never set, is the same as no `basis`.
         * @enum {string}
         */
        PushedBasis: "g" | "ml" | "";
        /** @description A GTIN-8, GTIN-12 (UPC-A), GTIN-13 (EAN) or GTIN-14 with a valid check digit */
        Gtin: string;
        /**
         * @description A GTIN-8, GTIN-12 (UPC-A), GTIN-13 (EAN) or GTIN-14 with a valid check digit, returned as a
         *     GTIN-14. It is unique among the products of a device.
         */
        Barcode: string | null;
        /** @description A GTIN-14, padded with leading zeros; null if there is none */
        StoredBarcode: string | null;
        /** @description Whether the product is a favorite; false by default */
        IsFavorite: boolean;
        Product: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["ProductName"];
            kcal_100g: components["schemas"]["KcalPer100g"];
            protein_100g: components["schemas"]["ProteinPer100g"];
            carbs_100g: components["schemas"]["CarbsPer100g"];
            fat_100g: components["schemas"]["FatPer100g"];
            fiber_100g: components["schemas"]["FiberPer100g"];
            sugars_100g: components["schemas"]["SugarsPer100g"];
            saturated_fat_100g: components["schemas"]["SaturatedFatPer100g"];
            salt_100g: components["schemas"]["SaltPer100g"];
            basis: components["schemas"]["Basis"];
            barcode: components["schemas"]["StoredBarcode"];
            is_favorite: components["schemas"]["IsFavorite"];
            /**
             * Format: uuid
             * @description The catalog product that it was imported from; only in the response to an import
             */
            catalog_product_id?: string;
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["UpdatedAt"];
            /** @description Sorted by name; only with `include=portions` and in the response to an import. */
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
            fiber_100g?: components["schemas"]["FiberPer100g"];
            sugars_100g?: components["schemas"]["SugarsPer100g"];
            saturated_fat_100g?: components["schemas"]["SaturatedFatPer100g"];
            salt_100g?: components["schemas"]["SaltPer100g"];
            basis?: components["schemas"]["Basis"];
            barcode?: components["schemas"]["Barcode"];
            is_favorite?: components["schemas"]["IsFavorite"];
        };
        ProductUpdate: {
            name?: components["schemas"]["ProductName"];
            kcal_100g?: components["schemas"]["KcalPer100g"];
            protein_100g?: components["schemas"]["ProteinPer100g"];
            carbs_100g?: components["schemas"]["CarbsPer100g"];
            fat_100g?: components["schemas"]["FatPer100g"];
            fiber_100g?: components["schemas"]["FiberPer100g"];
            sugars_100g?: components["schemas"]["SugarsPer100g"];
            saturated_fat_100g?: components["schemas"]["SaturatedFatPer100g"];
            salt_100g?: components["schemas"]["SaltPer100g"];
            basis?: components["schemas"]["Basis"];
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
            fiber_100g: components["schemas"]["FiberPer100g"];
            sugars_100g: components["schemas"]["SugarsPer100g"];
            saturated_fat_100g: components["schemas"]["SaturatedFatPer100g"];
            salt_100g: components["schemas"]["SaltPer100g"];
            basis: components["schemas"]["Basis"];
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
            fiber_100g?: components["schemas"]["FiberPer100g"];
            sugars_100g?: components["schemas"]["SugarsPer100g"];
            saturated_fat_100g?: components["schemas"]["SaturatedFatPer100g"];
            salt_100g?: components["schemas"]["SaltPer100g"];
            basis?: components["schemas"]["PushedBasis"];
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
            fiber_100g: components["schemas"]["FiberPer100g"];
            sugars_100g: components["schemas"]["SugarsPer100g"];
            saturated_fat_100g: components["schemas"]["SaturatedFatPer100g"];
            salt_100g: components["schemas"]["SaltPer100g"];
            basis: components["schemas"]["Basis"];
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
            fiber_100g?: components["schemas"]["FiberPer100g"];
            sugars_100g?: components["schemas"]["SugarsPer100g"];
            saturated_fat_100g?: components["schemas"]["SaturatedFatPer100g"];
            salt_100g?: components["schemas"]["SaltPer100g"];
            basis?: components["schemas"]["Basis"];
            barcode: components["schemas"]["StoredBarcode"];
            is_favorite: components["schemas"]["IsFavorite"];
            catalog_product_id: components["schemas"]["IdOrNone"];
            created_at: components["schemas"]["ExactMoment"];
            updated_at: components["schemas"]["ExactUpdatedAt"];
            deleted_at: components["schemas"]["ExactDeletedAt"];
        };
        ProductChangedProblem: {
            /** @description The kind of error, as a relative URI reference */
            type: string;
            /** @description The same for all errors of this kind */
            title: string;
            /** @description The HTTP status */
            status: number;
            /** @description A sentence that describes the error */
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
             * @description The product of this name; null if there is none
             */
            product_id: string | null;
        };
        /**
         * @description How the food matches: its name equals the text or starts with it; it contains all of the
         *     words; it contains them as parts of its words; it contains words that differ by one typo; or
         *     it contains only some of the words. The list is ordered by relevance, of which this is a part.
         * @enum {string}
         */
        SearchRank: "exact" | "starts_with" | "word_starts" | "contains" | "one_typo_away" | "some_words";
        FoundProduct: {
            /**
             * @description Whether `id` is a product or a catalog product
             * @enum {string}
             */
            source: "own" | "catalog";
            id: components["schemas"]["Id"];
            rank: components["schemas"]["SearchRank"];
            name: components["schemas"]["FoodName"];
            brand: components["schemas"]["CatalogBrand"];
            kcal_100g: components["schemas"]["KcalPer100g"];
            protein_100g: components["schemas"]["ProteinPer100g"];
            carbs_100g: components["schemas"]["CarbsPer100g"];
            fat_100g: components["schemas"]["FatPer100g"];
            fiber_100g: components["schemas"]["FiberPer100g"];
            sugars_100g: components["schemas"]["SugarsPer100g"];
            saturated_fat_100g: components["schemas"]["SaturatedFatPer100g"];
            salt_100g: components["schemas"]["SaltPer100g"];
            basis: components["schemas"]["Basis"];
        };
        FoundProductList: components["schemas"]["FoundProduct"][];
        ProductApplication: {
            from: components["schemas"]["Day"];
            to: components["schemas"]["Day"];
        };
        ProductApplied: {
            /** @description The number of updated entries */
            updated: number;
        };
        /** @description Portion name */
        PortionName: string;
        /** @description The weight of one portion in grams, or its volume in millilitres if the `basis` is `ml` */
        PortionGrams: number;
        /** @description Whether this is the default portion; each product has exactly one */
        IsDefault: boolean;
        Portion: {
            id: components["schemas"]["Id"];
            product_id: components["schemas"]["Id"];
            name: components["schemas"]["PortionName"];
            grams: components["schemas"]["PortionGrams"];
            /** @description Whether this is the default portion */
            is_default: boolean;
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        PortionPage: components["schemas"]["Portion"][];
        PortionCreate: {
            id?: components["schemas"]["Id"];
            name: components["schemas"]["PortionName"];
            grams: components["schemas"]["PortionGrams"];
            /** @description Whether to replace the current default portion; false by default */
            is_default?: boolean;
        };
        PortionUpdate: {
            name?: components["schemas"]["PortionName"];
            grams?: components["schemas"]["PortionGrams"];
            /** @description True replaces the current default portion */
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
        /** @description The product of a portion can't be changed. */
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
            /** @description The kind of error, as a relative URI reference */
            type: string;
            /** @description The same for all errors of this kind */
            title: string;
            /** @description The HTTP status */
            status: number;
            /** @description A sentence that describes the error */
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
         * @description The meals of a day, in order.
         * @enum {string}
         */
        MealType: "breakfast" | "lunch" | "dinner" | "snacks";
        /**
         * Format: date-time
         * @description When the food was eaten, with an offset; null if unknown
         */
        ConsumedAt: string | null;
        /**
         * Format: date-time
         * @description When the food was eaten, with microseconds; null if unknown
         */
        ExactConsumedAt: string | null;
        /** @description The number of portions */
        Quantity: number;
        /** @description The number of portions; null unless the amount is by portion */
        QuantityOrNone: number | null;
        /** @description The weight in grams, or the volume in millilitres if the product's `basis` is `ml` */
        EatenGrams: number;
        /** @description The weight in grams, or the volume in millilitres if the product's `basis` is `ml`; null if the amount is by portion */
        EatenGramsOrNone: number | null;
        /** @description The name of a quick add */
        QuickAddName: string;
        /** @description The energy of a quick add in kcal */
        QuickAddKcal: number;
        /** @description The protein of a quick add in grams; null if unknown */
        QuickAddProtein: number | null;
        /** @description The carbohydrates of a quick add in grams; null if unknown */
        QuickAddCarbs: number | null;
        /** @description The fat of a quick add in grams; null if unknown */
        QuickAddFat: number | null;
        /** @description The fiber of a quick add in grams; null if unknown */
        QuickAddFiber: number | null;
        /** @description The sugars of a quick add in grams; null if unknown */
        QuickAddSugars: number | null;
        /** @description The saturated fat of a quick add in grams; null if unknown */
        QuickAddSaturatedFat: number | null;
        /** @description The salt of a quick add in grams; null if unknown */
        QuickAddSalt: number | null;
        /** @description The name of a quick add */
        SaidName: string | null;
        /** @description The energy of a quick add in kcal */
        SaidKcal: number | null;
        /** @description The product's name at the time of logging, or the name of a quick add */
        LoggedName: string;
        /** @description The portion's name at the time of logging */
        LoggedPortionName: string | null;
        /** @description The portion's weight in grams at the time of logging, or its volume in millilitres */
        LoggedPortionGrams: number | null;
        /** @description The product's energy at the time of logging; null for a quick add */
        LoggedKcalPer100g: number | null;
        /** @description The total weight in grams, or the volume in millilitres if the product's `basis` is `ml`; null for a quick add */
        LoggedGrams: number | null;
        /** @description The energy in kcal */
        LoggedKcal: number;
        /** @description An amount in grams; null if unknown */
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
            /** @description The portion's name at the time of logging */
            portion_name: string | null;
            /** @description The number of portions; null for an entry by weight or a quick add */
            quantity: number | null;
            /** @description The product's name at the time of logging, or the name of a quick add */
            name: string;
            /** @description The total weight in grams, or the volume in millilitres if the product's `basis` is `ml`; null for a quick add */
            grams: number | null;
            /** @description The energy in kcal */
            kcal: number;
            /** @description The protein in grams; null if unknown */
            protein_g: number | null;
            /** @description The carbohydrates in grams; null if unknown */
            carbs_g: number | null;
            /** @description The fat in grams; null if unknown */
            fat_g: number | null;
            /** @description The fiber in grams; null if unknown */
            fiber_g: number | null;
            /** @description The sugars in grams; null if unknown */
            sugars_g: number | null;
            /** @description The saturated fat in grams; null if unknown */
            saturated_fat_g: number | null;
            /** @description The salt in grams; null if unknown */
            salt_g: number | null;
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
            fiber_g?: components["schemas"]["QuickAddFiber"];
            sugars_g?: components["schemas"]["QuickAddSugars"];
            saturated_fat_g?: components["schemas"]["QuickAddSaturatedFat"];
            salt_g?: components["schemas"]["QuickAddSalt"];
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
            fiber_g?: components["schemas"]["QuickAddFiber"];
            sugars_g?: components["schemas"]["QuickAddSugars"];
            saturated_fat_g?: components["schemas"]["QuickAddSaturatedFat"];
            salt_g?: components["schemas"]["QuickAddSalt"];
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
            fiber_100g: components["schemas"]["FiberPer100g"];
            sugars_100g: components["schemas"]["SugarsPer100g"];
            saturated_fat_100g: components["schemas"]["SaturatedFatPer100g"];
            salt_100g: components["schemas"]["SaltPer100g"];
            grams: components["schemas"]["LoggedGrams"];
            kcal: components["schemas"]["LoggedKcal"];
            protein_g: components["schemas"]["LoggedNutrient"];
            carbs_g: components["schemas"]["LoggedNutrient"];
            fat_g: components["schemas"]["LoggedNutrient"];
            fiber_g: components["schemas"]["LoggedNutrient"];
            sugars_g: components["schemas"]["LoggedNutrient"];
            saturated_fat_g: components["schemas"]["LoggedNutrient"];
            salt_g: components["schemas"]["LoggedNutrient"];
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description A food entry in one of three forms. With `product_id` and `portion_id`, `quantity` is the
         *     amount. With `product_id` alone, `grams` is the amount. Without both, it is a quick add with
         *     `name`, `kcal` and optional nutrients. The server computes all other values, such as the
         *     `grams` and `kcal` of a portion.
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
            fiber_100g?: components["schemas"]["Ignored"];
            sugars_100g?: components["schemas"]["Ignored"];
            saturated_fat_100g?: components["schemas"]["Ignored"];
            salt_100g?: components["schemas"]["Ignored"];
            grams?: components["schemas"]["LoggedGrams"];
            kcal?: components["schemas"]["SaidKcal"];
            protein_g?: components["schemas"]["LoggedNutrient"];
            carbs_g?: components["schemas"]["LoggedNutrient"];
            fat_g?: components["schemas"]["LoggedNutrient"];
            fiber_g?: components["schemas"]["LoggedNutrient"];
            sugars_g?: components["schemas"]["LoggedNutrient"];
            saturated_fat_g?: components["schemas"]["LoggedNutrient"];
            salt_g?: components["schemas"]["LoggedNutrient"];
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
            fiber_100g: components["schemas"]["FiberPer100g"];
            sugars_100g: components["schemas"]["SugarsPer100g"];
            saturated_fat_100g: components["schemas"]["SaturatedFatPer100g"];
            salt_100g: components["schemas"]["SaltPer100g"];
            grams: components["schemas"]["LoggedGrams"];
            kcal: components["schemas"]["LoggedKcal"];
            protein_g: components["schemas"]["LoggedNutrient"];
            carbs_g: components["schemas"]["LoggedNutrient"];
            fat_g: components["schemas"]["LoggedNutrient"];
            fiber_g: components["schemas"]["LoggedNutrient"];
            sugars_g: components["schemas"]["LoggedNutrient"];
            saturated_fat_g: components["schemas"]["LoggedNutrient"];
            salt_g: components["schemas"]["LoggedNutrient"];
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
            fiber_100g?: components["schemas"]["FiberPer100g"];
            sugars_100g?: components["schemas"]["SugarsPer100g"];
            saturated_fat_100g?: components["schemas"]["SaturatedFatPer100g"];
            salt_100g?: components["schemas"]["SaltPer100g"];
            grams: components["schemas"]["LoggedGrams"];
            kcal: components["schemas"]["LoggedKcal"];
            protein_g: components["schemas"]["LoggedNutrient"];
            carbs_g: components["schemas"]["LoggedNutrient"];
            fat_g: components["schemas"]["LoggedNutrient"];
            fiber_g?: components["schemas"]["LoggedNutrient"];
            sugars_g?: components["schemas"]["LoggedNutrient"];
            saturated_fat_g?: components["schemas"]["LoggedNutrient"];
            salt_g?: components["schemas"]["LoggedNutrient"];
            created_at: components["schemas"]["ExactMoment"];
            updated_at: components["schemas"]["ExactUpdatedAt"];
            deleted_at: components["schemas"]["ExactDeletedAt"];
        };
        FoodEntryChangedProblem: {
            /** @description The kind of error, as a relative URI reference */
            type: string;
            /** @description The same for all errors of this kind */
            title: string;
            /** @description The HTTP status */
            status: number;
            /** @description A sentence that describes the error */
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
            /** @description The entries to copy; all by default. */
            entry_ids?: components["schemas"]["Id"][];
        };
        /**
         * @description USDA FoodData Central, Open Food Facts, or the service's starter set
         * @enum {string}
         */
        CatalogSource: "usda" | "off" | "starter";
        /**
         * @description The name in the source, unshortened. A product name has at most 100 characters, so an import
         *     shortens a longer name in the middle: its end often tells two foods apart.
         */
        FoodName: string;
        /** @description The brand; null if unknown or if the food has none */
        CatalogBrand: string | null;
        /** @description A GTIN-8, -12, -13 or -14 */
        ScannedBarcode: string;
        CatalogProduct: {
            id: components["schemas"]["Id"];
            source: components["schemas"]["CatalogSource"];
            /** @description The product's key in the source */
            source_id: string;
            name: components["schemas"]["ProductName"];
            brand: components["schemas"]["CatalogBrand"];
            /** @description A GTIN-14, padded with leading zeros; null if there is none */
            barcode: string | null;
            /** @description The package size as printed */
            quantity: string | null;
            /** @description The category as named by the source */
            category: string | null;
            kcal_100g: components["schemas"]["KcalPer100g"];
            protein_100g: components["schemas"]["ProteinPer100g"];
            carbs_100g: components["schemas"]["CarbsPer100g"];
            fat_100g: components["schemas"]["FatPer100g"];
            fiber_100g: components["schemas"]["FiberPer100g"];
            sugars_100g: components["schemas"]["SugarsPer100g"];
            saturated_fat_100g: components["schemas"]["SaturatedFatPer100g"];
            salt_100g: components["schemas"]["SaltPer100g"];
            basis: components["schemas"]["Basis"];
            /** @description In the order of the source; only in the response for a single product. */
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
            /** @description In the order in which they were given. */
            items: components["schemas"]["MealItem"][];
            /** @description The energy of one serving in kcal */
            kcal: number;
            /** @description The known protein of one serving in grams; null if unknown for all items */
            protein_g: number | null;
            /** @description The known carbohydrates of one serving in grams; null if unknown for all items */
            carbs_g: number | null;
            /** @description The known fat of one serving in grams; null if unknown for all items */
            fat_g: number | null;
            /** @description The known fiber of one serving in grams; null if unknown for all items */
            fiber_g: number | null;
            /** @description The known sugars of one serving in grams; null if unknown for all items */
            sugars_g: number | null;
            /** @description The known saturated fat of one serving in grams; null if unknown for all items */
            saturated_fat_g: number | null;
            /** @description The known salt of one serving in grams; null if unknown for all items */
            salt_g: number | null;
            /** @description Whether every item is available with its energy, protein, carbohydrates and fat, so these totals are complete */
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
            /** @description The kind of error, as a relative URI reference */
            type: string;
            /** @description The same for all errors of this kind */
            title: string;
            /** @description The HTTP status */
            status: number;
            /** @description A sentence that describes the error */
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
        /** @description The item's position in its meal, in ascending order */
        ItemPosition: number;
        MealItem: {
            id: components["schemas"]["Id"];
            product_id: components["schemas"]["Id"];
            /**
             * Format: uuid
             * @description The portion; null for an item by weight
             */
            portion_id: string | null;
            /** @description The number of portions; null for an item by weight */
            quantity: number | null;
            /** @description The product's name, or its last name if it is deleted */
            name: string;
            /** @description The portion's name, or its last name if it is deleted */
            portion_name: string | null;
            /** @description Whether the product and the portion still exist */
            is_available: boolean;
            /** @description The weight in grams, or the volume in millilitres if the product's `basis` is `ml`; null if the portion is not available */
            grams: number | null;
            /** @description The energy in kcal; null if the item is not available */
            kcal: number | null;
            /** @description The protein in grams; null if unknown */
            protein_g: number | null;
            /** @description The carbohydrates in grams; null if unknown */
            carbs_g: number | null;
            /** @description The fat in grams; null if unknown */
            fat_g: number | null;
            /** @description The fiber in grams; null if unknown */
            fiber_g: number | null;
            /** @description The sugars in grams; null if unknown */
            sugars_g: number | null;
            /** @description The saturated fat in grams; null if unknown */
            saturated_fat_g: number | null;
            /** @description The salt in grams; null if unknown */
            salt_g: number | null;
        };
        /** @description A product with either `grams`, or `portion_id` and `quantity`. */
        MealItemInput: {
            id?: components["schemas"]["Id"];
            product_id: components["schemas"]["Id"];
            portion_id?: components["schemas"]["Id"];
            quantity?: components["schemas"]["Quantity"];
            grams?: components["schemas"]["EatenGrams"];
        };
        /** @description All items of the meal, in order */
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
        /**
         * @description A product with either `grams`, or `portion_id` and `quantity`. The meal of an item can't be
         *     changed.
         */
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
            /** @description The number of servings */
            servings: number;
            consumed_at?: components["schemas"]["ConsumedAt"];
        };
        /**
         * @description Whether the targets are calculated or set manually.
         * @enum {string}
         */
        GoalType: "calculated" | "manual";
        /**
         * Format: date
         * @description The first day on which the goal applies.
         */
        EffectiveFrom: string;
        /**
         * @description The sex used in the formula for resting energy.
         * @enum {string}
         */
        Sex: "male" | "female";
        /**
         * @description The sex used in the formula for resting energy; null for a manual goal
         * @enum {string|null}
         */
        SexOrNone: "male" | "female" | null;
        /** @description The sex used in the formula for resting energy */
        SaidSex: string | null;
        /**
         * Format: date
         * @description The date of birth. The age on `effective_from` must be 13 to 120 years.
         */
        BirthDate: string;
        /**
         * Format: date
         * @description The date of birth; null for a manual goal
         */
        BirthDateOrNone: string | null;
        /** @description Height in centimetres */
        HeightCm: number;
        /** @description Height in centimetres; null for a manual goal */
        HeightCmOrNone: number | null;
        /** @description Body weight in kilograms; null for a manual goal */
        BodyWeightKgOrNone: number | null;
        /**
         * @description The physical activity on a usual day.
         * @enum {string}
         */
        ActivityLevel: "sedentary" | "light" | "moderate" | "active" | "very_active";
        /**
         * @description The physical activity on a usual day; null for a manual goal
         * @enum {string|null}
         */
        ActivityLevelOrNone: "sedentary" | "light" | "moderate" | "active" | "very_active" | null;
        /** @description The physical activity on a usual day */
        SaidActivityLevel: string | null;
        /**
         * @description Whether to lose, maintain or gain weight.
         * @enum {string}
         */
        Direction: "lose" | "maintain" | "gain";
        /**
         * @description Whether to lose, maintain or gain weight; null for a manual goal
         * @enum {string|null}
         */
        DirectionOrNone: "lose" | "maintain" | "gain" | null;
        /** @description Whether to lose, maintain or gain weight */
        SaidDirection: string | null;
        /**
         * @description How fast the weight should change; required to lose or gain, rejected to maintain
         * @enum {string}
         */
        Pace: "slow" | "moderate" | "aggressive";
        /**
         * @description How fast the weight should change; null to maintain
         * @enum {string|null}
         */
        PaceOrNone: "slow" | "moderate" | "aggressive" | null;
        /** @description How fast the weight should change; null to maintain */
        SaidPace: string | null;
        /** @description Required to lose (below `weight_kg`) or to gain (above `weight_kg`); rejected to maintain */
        TargetWeightKg: number;
        /** @description The target weight in kilograms; null to maintain */
        TargetWeightKgOrNone: number | null;
        /** @description The share of protein in the energy; the three shares add up to 100 */
        ProteinPercent: number;
        /** @description The share of carbohydrates in the energy; the three shares add up to 100 */
        CarbsPercent: number;
        /** @description The share of fat in the energy; the three shares add up to 100 */
        FatPercent: number;
        /**
         * @description A share of the energy; the three shares add up to 100. Null if the shares follow the
         *     direction, and for a manual goal
         */
        PercentOrNone: number | null;
        /** @description The age in full years on `effective_from` */
        Age: number;
        /** @description The energy used at rest per day, in kcal */
        BmrKcal: number;
        /** @description The total energy used per day, in kcal */
        TdeeKcal: number;
        /** @description The daily energy target in kcal */
        GoalKcal: number;
        /** @description The daily energy target of a manual goal, in kcal */
        SaidGoalKcal: number | null;
        /** @description The daily target in grams */
        CalculatedGrams: number;
        /** @description The daily target in grams; null if there is none */
        GoalGrams: number | null;
        /** @description The daily target in grams, to two decimals; null if there is none */
        GoalNutrientGrams: number | null;
        /** @description The daily target for water in millilitres */
        CalculatedWaterMl: number;
        /** @description The daily target for water in millilitres; null if there is none */
        GoalWaterMl: number | null;
        /** @description The body mass index in kg per square metre */
        Bmi: number;
        /**
         * @description The WHO category of the BMI.
         * @enum {string}
         */
        BmiCategory: "underweight" | "normal" | "overweight" | "obese";
        /** @description The lower or upper end of the healthy weight range for the height */
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
            fiber_g: components["schemas"]["GoalNutrientGrams"];
            sugars_g: components["schemas"]["GoalNutrientGrams"];
            saturated_fat_g: components["schemas"]["GoalNutrientGrams"];
            salt_g: components["schemas"]["GoalNutrientGrams"];
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
            fiber_g?: components["schemas"]["GoalNutrientGrams"];
            sugars_g?: components["schemas"]["GoalNutrientGrams"];
            saturated_fat_g?: components["schemas"]["GoalNutrientGrams"];
            salt_g?: components["schemas"]["GoalNutrientGrams"];
            water_ml?: components["schemas"]["GoalWaterMl"];
        };
        /** @description The fields of the goal's own form. Fields of the other form are rejected. */
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
            fiber_g?: components["schemas"]["GoalNutrientGrams"];
            sugars_g?: components["schemas"]["GoalNutrientGrams"];
            saturated_fat_g?: components["schemas"]["GoalNutrientGrams"];
            salt_g?: components["schemas"]["GoalNutrientGrams"];
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
            fiber_g: components["schemas"]["GoalNutrientGrams"];
            sugars_g: components["schemas"]["GoalNutrientGrams"];
            saturated_fat_g: components["schemas"]["GoalNutrientGrams"];
            salt_g: components["schemas"]["GoalNutrientGrams"];
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
         * @description `goal_type` determines which fields are used: the targets of a manual goal, or the inputs of
         *     a calculated one. The type of a goal can't be changed.
         */
        PushedGoal: {
            id: components["schemas"]["Id"];
            goal_type: components["schemas"]["GoalType"];
            effective_from: components["schemas"]["EffectiveFrom"];
            kcal?: components["schemas"]["SaidGoalKcal"];
            protein_g?: components["schemas"]["GoalGrams"];
            carbs_g?: components["schemas"]["GoalGrams"];
            fat_g?: components["schemas"]["GoalGrams"];
            fiber_g?: components["schemas"]["GoalNutrientGrams"];
            sugars_g?: components["schemas"]["GoalNutrientGrams"];
            saturated_fat_g?: components["schemas"]["GoalNutrientGrams"];
            salt_g?: components["schemas"]["GoalNutrientGrams"];
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
            fiber_g: components["schemas"]["GoalNutrientGrams"];
            sugars_g: components["schemas"]["GoalNutrientGrams"];
            saturated_fat_g: components["schemas"]["GoalNutrientGrams"];
            salt_g: components["schemas"]["GoalNutrientGrams"];
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
            fiber_g?: components["schemas"]["GoalNutrientGrams"];
            sugars_g?: components["schemas"]["GoalNutrientGrams"];
            saturated_fat_g?: components["schemas"]["GoalNutrientGrams"];
            salt_g?: components["schemas"]["GoalNutrientGrams"];
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
            /** @description The kind of error, as a relative URI reference */
            type: string;
            /** @description The same for all errors of this kind */
            title: string;
            /** @description The HTTP status */
            status: number;
            /** @description A sentence that describes the error */
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
            /** @description The kind of error, as a relative URI reference */
            type: string;
            /** @description The same for all errors of this kind */
            title: string;
            /** @description The HTTP status */
            status: number;
            /** @description A sentence that describes the error */
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
        /** @description The amount in millilitres. A negative amount is a correction; 0 is rejected */
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
            /** @description The kind of error, as a relative URI reference */
            type: string;
            /** @description The same for all errors of this kind */
            title: string;
            /** @description The HTTP status */
            status: number;
            /** @description A sentence that describes the error */
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
        /** @description The number of entries */
        EntryCount: number;
        /** @description The total energy in kcal */
        TotalKcal: number;
        /** @description The total of the known amounts in grams */
        TotalGrams: number;
        /** @description The total amount of water in millilitres */
        TotalWaterMl: number;
        Totals: {
            entries: components["schemas"]["EntryCount"];
            kcal: components["schemas"]["TotalKcal"];
            protein_g: components["schemas"]["TotalGrams"];
            carbs_g: components["schemas"]["TotalGrams"];
            fat_g: components["schemas"]["TotalGrams"];
            fiber_g: components["schemas"]["TotalGrams"];
            sugars_g: components["schemas"]["TotalGrams"];
            saturated_fat_g: components["schemas"]["TotalGrams"];
            salt_g: components["schemas"]["TotalGrams"];
            entries_without_protein: components["schemas"]["EntryCount"];
            entries_without_carbs: components["schemas"]["EntryCount"];
            entries_without_fat: components["schemas"]["EntryCount"];
            entries_without_fiber: components["schemas"]["EntryCount"];
            entries_without_sugars: components["schemas"]["EntryCount"];
            entries_without_saturated_fat: components["schemas"]["EntryCount"];
            entries_without_salt: components["schemas"]["EntryCount"];
        };
        /** @description The totals of all four meals, including meals without entries. */
        TotalsByMealType: {
            breakfast: components["schemas"]["Totals"];
            lunch: components["schemas"]["Totals"];
            dinner: components["schemas"]["Totals"];
            snacks: components["schemas"]["Totals"];
        };
        /** @description The goal that applies on the day; null before the first goal */
        GoalInForce: {
            id: components["schemas"]["Id"];
            /** @enum {string} */
            goal_type: "calculated" | "manual";
            effective_from: components["schemas"]["EffectiveFrom"];
            kcal: components["schemas"]["GoalKcal"];
            protein_g: components["schemas"]["GoalGrams"];
            carbs_g: components["schemas"]["GoalGrams"];
            fat_g: components["schemas"]["GoalGrams"];
            fiber_g: components["schemas"]["GoalNutrientGrams"];
            sugars_g: components["schemas"]["GoalNutrientGrams"];
            saturated_fat_g: components["schemas"]["GoalNutrientGrams"];
            salt_g: components["schemas"]["GoalNutrientGrams"];
            water_ml: components["schemas"]["GoalWaterMl"];
        } | null;
        /** @description The energy target minus the energy eaten; negative if exceeded */
        RemainingKcal: number;
        /** @description The target minus the amount eaten, in grams; null if the goal has no such target */
        RemainingGrams: number | null;
        /** @description The water target minus the amount drunk; null if the goal has no water target */
        RemainingWaterMl: number | null;
        /** @description The remaining amounts of the goal; null if no goal applies */
        Remaining: {
            kcal: components["schemas"]["RemainingKcal"];
            protein_g: components["schemas"]["RemainingGrams"];
            carbs_g: components["schemas"]["RemainingGrams"];
            fat_g: components["schemas"]["RemainingGrams"];
            fiber_g: components["schemas"]["RemainingGrams"];
            sugars_g: components["schemas"]["RemainingGrams"];
            saturated_fat_g: components["schemas"]["RemainingGrams"];
            salt_g: components["schemas"]["RemainingGrams"];
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
        /** @description The energy target that applies on the day; null if there is none */
        GoalKcalInForce: number | null;
        /** @description Whether the day is within its goal; null without entries or without a goal */
        WithinGoal: boolean | null;
        DayInRange: {
            date: components["schemas"]["Day"];
            entries: components["schemas"]["EntryCount"];
            kcal: components["schemas"]["TotalKcal"];
            protein_g: components["schemas"]["TotalGrams"];
            carbs_g: components["schemas"]["TotalGrams"];
            fat_g: components["schemas"]["TotalGrams"];
            fiber_g: components["schemas"]["TotalGrams"];
            sugars_g: components["schemas"]["TotalGrams"];
            saturated_fat_g: components["schemas"]["TotalGrams"];
            salt_g: components["schemas"]["TotalGrams"];
            entries_without_protein: components["schemas"]["EntryCount"];
            entries_without_carbs: components["schemas"]["EntryCount"];
            entries_without_fat: components["schemas"]["EntryCount"];
            entries_without_fiber: components["schemas"]["EntryCount"];
            entries_without_sugars: components["schemas"]["EntryCount"];
            entries_without_saturated_fat: components["schemas"]["EntryCount"];
            entries_without_salt: components["schemas"]["EntryCount"];
            water_ml: components["schemas"]["TotalWaterMl"];
            goal_kcal: components["schemas"]["GoalKcalInForce"];
            within_goal: components["schemas"]["WithinGoal"];
        };
        /** @description The average of the logged days, rounded half-up to two decimals; null if there are none */
        DailyAverage: {
            kcal: components["schemas"]["TotalKcal"];
            protein_g: components["schemas"]["TotalGrams"];
            carbs_g: components["schemas"]["TotalGrams"];
            fat_g: components["schemas"]["TotalGrams"];
            fiber_g: components["schemas"]["TotalGrams"];
            sugars_g: components["schemas"]["TotalGrams"];
            saturated_fat_g: components["schemas"]["TotalGrams"];
            salt_g: components["schemas"]["TotalGrams"];
        } | null;
        /** @description The number of days */
        DayCount: number;
        DailyStats: {
            from: components["schemas"]["Day"];
            to: components["schemas"]["Day"];
            days_logged: components["schemas"]["DayCount"];
            days_within_goal: components["schemas"]["DayCount"];
            current_streak: components["schemas"]["DayCount"];
            longest_streak: components["schemas"]["DayCount"];
            average: components["schemas"]["DailyAverage"];
            /** @description Every day of the range, in order. */
            days: components["schemas"]["DayInRange"][];
        };
        /** @description The average of 7 calendar days, rounded half-up to one decimal */
        AverageKg: number;
        WeightPoint: {
            date: components["schemas"]["Day"];
            weight_kg: components["schemas"]["BodyWeightKg"];
            average_kg: components["schemas"]["AverageKg"];
        };
        WeightStats: {
            from: components["schemas"]["Day"];
            to: components["schemas"]["Day"];
            /** @description The days with a weight, in order. */
            points: components["schemas"]["WeightPoint"][];
        };
        /** @description The client's position in the changes. It is opaque; store it unchanged. */
        SyncCursor: string;
        PulledPage: {
            changes: components["schemas"]["PulledChanges"];
            cursor: components["schemas"]["SyncCursor"];
            /** @description The server's time in milliseconds, for information only */
            timestamp: number;
            /** @description Whether there are more changes to pull */
            has_more: boolean;
        };
        /** @description By table. Each table comes after the tables that its rows refer to. */
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
            /** @description New and changed rows in their current state. */
            updated: components["schemas"]["SyncedProduct"][];
            deleted: components["schemas"]["DeletedIds"];
        };
        PulledPortions: {
            created: components["schemas"]["NothingCreated"];
            /** @description New and changed rows in their current state. */
            updated: components["schemas"]["SyncedPortion"][];
            deleted: components["schemas"]["DeletedIds"];
        };
        PulledMeals: {
            created: components["schemas"]["NothingCreated"];
            /** @description New and changed rows in their current state. */
            updated: components["schemas"]["SyncedMeal"][];
            deleted: components["schemas"]["DeletedIds"];
        };
        PulledMealItems: {
            created: components["schemas"]["NothingCreated"];
            /** @description New and changed rows in their current state. */
            updated: components["schemas"]["SyncedMealItem"][];
            deleted: components["schemas"]["DeletedIds"];
        };
        PulledFoodEntries: {
            created: components["schemas"]["NothingCreated"];
            /** @description New and changed rows in their current state. */
            updated: components["schemas"]["SyncedFoodEntry"][];
            deleted: components["schemas"]["DeletedIds"];
        };
        PulledGoals: {
            created: components["schemas"]["NothingCreated"];
            /** @description New and changed rows in their current state. */
            updated: components["schemas"]["SyncedGoal"][];
            deleted: components["schemas"]["DeletedIds"];
        };
        PulledBodyWeights: {
            created: components["schemas"]["NothingCreated"];
            /** @description New and changed rows in their current state. */
            updated: components["schemas"]["SyncedBodyWeight"][];
            deleted: components["schemas"]["DeletedIds"];
        };
        PulledWaterLogs: {
            created: components["schemas"]["NothingCreated"];
            /** @description New and changed rows in their current state. */
            updated: components["schemas"]["SyncedWaterLog"][];
            deleted: components["schemas"]["DeletedIds"];
        };
        /** @description Always empty; new rows are in `updated`. */
        NothingCreated: components["schemas"]["Id"][];
        /** @description The ids of deleted rows. */
        DeletedIds: components["schemas"]["Id"][];
        ChangesPush: {
            changes: components["schemas"]["PushedChanges"];
            cursor: components["schemas"]["CursorOrNone"];
            /** @description Whether one rejected record rejects the whole push; false by default */
            atomic?: boolean;
        };
        /** @description The cursor of the last pull; null before the first pull */
        CursorOrNone: string | null;
        /** @description By table; an absent table has no changes. At most 1,000 records in total. */
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
        /** @description The rejected records. */
        RejectedRecords: components["schemas"]["RejectedRecord"][];
        RejectedRecord: components["schemas"]["RejectedProduct"] | components["schemas"]["RejectedPortion"] | components["schemas"]["RejectedMeal"] | components["schemas"]["RejectedMealItem"] | components["schemas"]["RejectedFoodEntry"] | components["schemas"]["RejectedGoal"] | components["schemas"]["RejectedBodyWeight"] | components["schemas"]["RejectedWaterLog"];
        /** @description A rejected record with the current row, if there is one. */
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
        /** @description A rejected record with the current row, if there is one. */
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
        /** @description A rejected record with the current row, if there is one. */
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
        /** @description A rejected record with the current row, if there is one. */
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
        /** @description A rejected record with the current row, if there is one. */
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
        /** @description A rejected record with the current row, if there is one. */
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
        /** @description A rejected record with the current row, if there is one. */
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
        /** @description A rejected record with the current row, if there is one. */
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
         * @description `conflict`: the row has changed since the cursor. `row_deleted`: the row is deleted, and its
         *     id can't be used again. The other codes are those of the corresponding operation.
         * @enum {string}
         */
        RejectionCode: "conflict" | "row_deleted" | "validation_error" | "not_found" | "last_portion" | "default_portion_required" | "too_many_portions" | "too_many_items" | "day_taken" | "water_below_zero" | "barcode_taken";
        /** @description A sentence that says why */
        RejectionDetail: string;
        PushRejectedProblem: {
            /** @description The kind of error, as a relative URI reference */
            type: string;
            /** @description The same for all errors of this kind */
            title: string;
            /** @description The HTTP status */
            status: number;
            /** @description A sentence that describes the error */
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
         * @description The kind of document
         * @enum {string}
         */
        ExportFormat: "countonme";
        /**
         * @description The version of the document format that this service writes
         * @enum {integer}
         */
        ExportVersion: 2;
        /**
         * @description A version of the document format that this service reads. Version 2 added `basis` and the
         *     nutrients fiber, sugars, saturated fat and salt. A document of version 1 has none of them: they
         *     are stored as unknown, and `basis` as `g`.
         * @enum {integer}
         */
        ImportVersion: 1 | 2;
        /**
         * Format: date-time
         * @description When the document was created
         */
        ExportedAt: string;
        /**
         * @description All rows of a device, including deleted ones, by table and sorted by id. Each table comes
         *     after the tables that its rows refer to.
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
         * @description A document from an export. Computed values, such as the energy of an entry, are imported as
         *     they are.
         */
        DataImport: {
            format: components["schemas"]["ExportFormat"];
            version: components["schemas"]["ImportVersion"];
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
        /** @description The number of created, updated and unchanged rows by table. */
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
        /** @description The number of rows */
        ImportCount: number;
        ImportRejection: {
            /** @enum {string} */
            table: "products" | "portions" | "meals" | "meal_items" | "food_entries" | "goals" | "body_weights" | "water_logs";
            id: components["schemas"]["Id"];
            /**
             * @description `validation_error`: fields of the row are inconsistent, or its id occurs twice.
             *     `not_found`: the row refers to a row that is deleted, or that neither the document nor
             *     the device contains. The other codes are those of the operation that writes such a row.
             * @enum {string}
             */
            code: "validation_error" | "not_found" | "barcode_taken" | "already_imported" | "day_taken" | "default_portion_required" | "too_many_portions" | "too_many_items" | "water_below_zero";
            /** @description A sentence that says why */
            detail: string;
        };
        ImportRejectedProblem: {
            /** @description The kind of error, as a relative URI reference */
            type: string;
            /** @description The same for all errors of this kind */
            title: string;
            /** @description The HTTP status */
            status: number;
            /** @description A sentence that describes the error */
            detail: string;
            /**
             * @description Stable and meant for programs
             * @enum {string}
             */
            code: "import_rejected" | "too_many_rows";
            /** @description The same as in `X-Request-Id` */
            request_id: string;
            /** @description The first rejected rows. Absent for `too_many_rows`. */
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
        /** @description The client's copy is current. The response has no body. */
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
        /** @description The URL or the JSON can't be parsed. */
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
         * @description The id is already used, with different content or by a deleted row, or the device has
         *     reached its row limit.
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
        /** @description The device would exceed its row limit. */
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
        /** @description The body is larger than 100 kB. */
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
        /** @description The path, the query or the body is invalid. */
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
         * @description The device has exceeded its request limit, or there were too many wrong tokens or codes from
         *     one address or for one device. In the second case only further wrong ones get this response.
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
        /** @description The service failed. The error is logged with the request id. */
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
        /** @description The service is temporarily unavailable, for example because the database is down. */
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
        /** @description The device id is already registered; its token stays valid. */
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
         * @description The code is wrong, used, replaced or expired, or the device has no code, is deleted or never
         *     existed. The response does not say which.
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
        /** @description The body is invalid, or the code has a typing error. */
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
         * @description Too many wrong codes or tokens from one address or for one device. Only further wrong ones
         *     get this response.
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
         * @description The id is already used with different content, another product has the barcode, or the
         *     device has reached its row limit.
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
        /** @description The product has changed since the revision in `If-Match`. Nothing was changed. */
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
        /** @description Another product now has the barcode, or the catalog product was imported again. */
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
         * @description The id is already used with different content, the product has 100 portions, or the device
         *     has reached its row limit.
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
        /** @description The portion has changed since the revision in `If-Match`. Nothing was changed. */
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
        /** @description This is the default portion, and a product must have one. */
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
        /** @description This is the product's last portion, and a product must have one. */
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
        /** @description The device has no such product, or the product has no such portion. */
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
        /** @description The device has no such entry, product or portion. */
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
        /** @description The food entry has changed since the revision in `If-Match`. Nothing was changed. */
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
         * @description The copy id is already used for a different request, there are more than 200 entries to
         *     copy, or the device has reached its row limit.
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
        /** @description The device has no such meal, or no such product or portion as an item refers to. */
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
        /** @description The meal has changed since the revision in `If-Match`. Nothing was changed. */
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
         * @description The log id is already used for a different request, an item is no longer available, or the
         *     device has reached its row limit.
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
        /** @description The device has no such goal, or no goal applies on that day. */
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
         * @description The id is already used with different content, another goal starts on the day, or the device
         *     has reached its row limit.
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
        /** @description The goal has changed since the revision in `If-Match`. Nothing was changed. */
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
         * @description The id is already used with different content, the day has a weight, or the device has
         *     reached its row limit.
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
        /** @description The body weight has changed since the revision in `If-Match`. Nothing was changed. */
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
         * @description The id is already used with different content, the day's total would fall below zero, or the
         *     device has reached its row limit.
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
        /** @description The water log has changed since the revision in `If-Match`. Nothing was changed. */
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
        /** @description The cursor has expired. Start a new pull without `since`. */
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
         * @description The push was `atomic` and a record was rejected, or the device would exceed its row limit.
         *     Nothing was stored.
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
        /** @description The push is larger than 2 MB or has more than 1,000 records. */
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
        /** @description Some rows were rejected, or the device would exceed its row limit. Nothing was imported. */
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
        /** @description The document is larger than 64 MB. */
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
         * @description The `ETag` of the response that the client has stored. If it is still current, the response
         *     is a 304 without a body.
         * @example "3f2a9c10-41"
         */
        ifNoneMatch: string;
        /**
         * @description The `ETag` that came with the row or with a list that contains it. If the row has changed
         *     since, the response is a 412 with the current row and nothing changes. Without this header,
         *     the last write wins.
         * @example "3f2a9c10-42"
         */
        ifMatch: string;
        /**
         * @description The maximum number of rows per page; 50 by default.
         * @example 50
         */
        limit: number;
        /**
         * @description The number of rows to skip; 0 by default.
         * @example 0
         */
        offset: number;
        /**
         * @description Whether to return the total number of rows in `X-Total-Count`. Counting takes extra time.
         * @example true
         */
        count: boolean;
        /**
         * @description One day. It can't be combined with `from` and `to`.
         * @example 2025-02-05
         */
        date: components["schemas"]["Day"];
        /**
         * @description The first day of a range; requires `to`.
         * @example 2025-02-01
         */
        from: components["schemas"]["Day"];
        /**
         * @description The last day of a range; requires `from` and can't be before it.
         * @example 2025-02-28
         */
        to: components["schemas"]["Day"];
        /**
         * @description The product.
         * @example 0b6e4c1e-5d0f-4f0e-8a35-7a1c2f9f6d01
         */
        productId: components["schemas"]["Id"];
        /**
         * @description What each product also contains.
         * @example portions
         */
        includeInProduct: "portions";
        /**
         * @description A part of the name. Case and accents are ignored, and there are no wildcards.
         * @example oat
         */
        partOfName: string;
        /**
         * @description The product with this barcode, a GTIN of any length.
         * @example 030000010402
         */
        barcodeOfProduct: components["schemas"]["Gtin"];
        /**
         * @description Only favorites (true), or only other products (false).
         * @example true
         */
        isFavorite: boolean;
        /**
         * @description The sort order; by name by default. Ties are sorted by id.
         * @example recent
         */
        sortOfProducts: "name" | "recent" | "frequent" | "created";
        /**
         * @description The name to look for.
         * @example rolled oats
         */
        nameToCheck: components["schemas"]["ProductName"];
        /**
         * @description The text to search for. Case, accents and the order of words are ignored.
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
         * @description A GTIN of 8, 12, 13 or 14 digits including its check digit.
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
         * @description The day for which to get the goal.
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
         * @description The last day of the range. It can't be before the first day, and the range has at most 366 days.
         * @example 2025-02-28
         */
        rangeTo: components["schemas"]["Day"];
        /**
         * @description The `cursor` of the last page; absent in the first pull.
         * @example MS4zZjJhOWMxMC03YjRkLTRjNWUtOWYxYS0yYjNjNGQ1ZTZmNzAuNDI
         */
        since: components["schemas"]["SyncCursor"];
        /**
         * @description The maximum number of changes per page; 100 by default.
         * @example 100
         */
        changesLimit: number;
    };
    requestBodies: {
        /** @description The device id. */
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
        /** @description The range of days whose entries to update. */
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
        /** @description The food and when it was eaten. */
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
        /** @description The entries to copy and the target. */
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
        /** @description When the meal was eaten, and how many servings. */
        MealLog: {
            content: {
                "application/json": components["schemas"]["MealLog"];
            };
        };
        /** @description The goal in one of its two forms. */
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
        /** @description The inputs of the calculation. */
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
        /** @description The phone's changes since the cursor. The body is limited to 2 MB. */
        ChangesPush: {
            content: {
                "application/json": components["schemas"]["ChangesPush"];
            };
        };
        /** @description The document of an export. The body is limited to 64 MB. */
        DataImport: {
            content: {
                "application/json": components["schemas"]["DataImport"];
            };
        };
    };
    headers: {
        /**
         * @description The id of the request, as in the service's log.
         * @example 01J9ZQ7V5T-4f1c
         */
        "X-Request-Id": string;
        /**
         * @description The number of remaining requests of the device (`r`) and the seconds until the limit is
         *     reset (`t`), as in draft-ietf-httpapi-ratelimit-headers. Sent when half of the limit is
         *     used.
         * @example "device";r=5987;t=42
         */
        RateLimit: string;
        /**
         * @description The rate limit: `q` requests of one device in `w` seconds, by default 6,000 a minute. Sent
         *     together with `RateLimit`.
         * @example "device";q=6000;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description The revision of the row. Send it as `If-None-Match` to read the row only if it has changed,
         *     and as `If-Match` to change it only if it has not.
         * @example "3f2a9c10-42"
         */
        ETag: string;
        /**
         * @description The revision of the device's data. The response is made from several rows and stays the same
         *     until the device's data changes. As `If-Match`, it is valid for every row in the response.
         * @example "3f2a9c10-57"
         */
        DataETag: string;
        /**
         * @description Links to the next and previous pages (RFC 8288), if they exist, with `rel` "next" and "prev".
         * @example </v1/products?limit=50&offset=0>; rel="prev"
         */
        Link: string;
        /**
         * @description The total number of rows on all pages; only with `count=true`.
         * @example 2
         */
        "X-Total-Count": number;
        /**
         * @description The number of seconds to wait before a retry.
         * @example 5
         */
        "Retry-After": number;
        /**
         * @description The authentication scheme.
         * @example Bearer
         */
        "WWW-Authenticate": string;
        /**
         * @description The URL of the new product.
         * @example /v1/products/0b6e4c1e-5d0f-4f0e-8a35-7a1c2f9f6d01
         */
        ProductLocation: string;
        /**
         * @description The URL of the new portion.
         * @example /v1/portions/e7b4a2c6-1f58-4c3d-8a92-6d0e1f2a3b04
         */
        PortionLocation: string;
        /**
         * @description The URL of the new entry.
         * @example /v1/food-entries/a48b6c20-9e35-4d17-b6f2-5e6f7a8b9c06
         */
        FoodEntryLocation: string;
        /**
         * @description The URL of the day with the new entries.
         * @example /v1/food-entries?date=2025-02-06
         */
        LoggedDayLocation: string;
        /**
         * @description The URL of the new meal.
         * @example /v1/meals/2b8d6f40-9c1e-4a57-8f3b-6d7e0c1a2b10
         */
        MealLocation: string;
        /**
         * @description The URL of the new goal.
         * @example /v1/goals/f3a9b7c1-0d64-4e85-b7a3-2c3d4e5f6a09
         */
        GoalLocation: string;
        /**
         * @description The URL of the new body weight.
         * @example /v1/body-weights/b1e6d0a4-7c39-4f52-8d16-3a4b5c6d7e07
         */
        BodyWeightLocation: string;
        /**
         * @description The URL of the new water log.
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
export type FiberPer100g = components['schemas']['FiberPer100g'];
export type SugarsPer100g = components['schemas']['SugarsPer100g'];
export type SaturatedFatPer100g = components['schemas']['SaturatedFatPer100g'];
export type SaltPer100g = components['schemas']['SaltPer100g'];
export type Basis = components['schemas']['Basis'];
export type PushedBasis = components['schemas']['PushedBasis'];
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
export type QuickAddFiber = components['schemas']['QuickAddFiber'];
export type QuickAddSugars = components['schemas']['QuickAddSugars'];
export type QuickAddSaturatedFat = components['schemas']['QuickAddSaturatedFat'];
export type QuickAddSalt = components['schemas']['QuickAddSalt'];
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
export type FoodName = components['schemas']['FoodName'];
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
export type GoalNutrientGrams = components['schemas']['GoalNutrientGrams'];
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
export type ImportVersion = components['schemas']['ImportVersion'];
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
            /** @description The device has a new token; the old one is revoked. */
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
            /** @description The new token; the old one is revoked. */
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
            /** @description The code; it replaces the previous one. */
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
                 * @description The maximum number of rows per page; 50 by default.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description The number of rows to skip; 0 by default.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Whether to return the total number of rows in `X-Total-Count`. Counting takes extra time.
                 * @example true
                 */
                count?: components["parameters"]["count"];
                /**
                 * @description What each product also contains.
                 * @example portions
                 */
                include?: components["parameters"]["includeInProduct"];
                /**
                 * @description A part of the name. Case and accents are ignored, and there are no wildcards.
                 * @example oat
                 */
                q?: components["parameters"]["partOfName"];
                /**
                 * @description The product with this barcode, a GTIN of any length.
                 * @example 030000010402
                 */
                barcode?: components["parameters"]["barcodeOfProduct"];
                /**
                 * @description Only favorites (true), or only other products (false).
                 * @example true
                 */
                is_favorite?: components["parameters"]["isFavorite"];
                /**
                 * @description The sort order; by name by default. Ties are sorted by id.
                 * @example recent
                 */
                sort?: components["parameters"]["sortOfProducts"];
            };
            header?: {
                /**
                 * @description The `ETag` of the response that the client has stored. If it is still current, the response
                 *     is a 304 without a body.
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
            /** @description The stored product. */
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
                 * @description What each product also contains.
                 * @example portions
                 */
                include?: components["parameters"]["includeInProduct"];
            };
            header?: {
                /**
                 * @description The `ETag` of the response that the client has stored. If it is still current, the response
                 *     is a 304 without a body.
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
                 * @description The `ETag` that came with the row or with a list that contains it. If the row has changed
                 *     since, the response is a 412 with the current row and nothing changes. Without this header,
                 *     the last write wins.
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
            /** @description The updated product. */
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
                 * @description The `ETag` that came with the row or with a list that contains it. If the row has changed
                 *     since, the response is a 412 with the current row and nothing changes. Without this header,
                 *     the last write wins.
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
            /** @description The product in its current state. */
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
                 * @description The text to search for. Case, accents and the order of words are ignored.
                 * @example banana
                 */
                q: components["parameters"]["searchText"];
                /**
                 * @description The maximum number of rows per page; 50 by default.
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
            /** @description The best matches, at most `limit`. */
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
            /** @description Whether the name exists, and for which product. */
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
            /** @description The number of entries that changed. */
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
                 * @description The maximum number of rows per page; 50 by default.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description The number of rows to skip; 0 by default.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Whether to return the total number of rows in `X-Total-Count`. Counting takes extra time.
                 * @example true
                 */
                count?: components["parameters"]["count"];
            };
            header?: {
                /**
                 * @description The `ETag` of the response that the client has stored. If it is still current, the response
                 *     is a 304 without a body.
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
            /** @description The stored portion. */
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
                 * @description The `ETag` of the response that the client has stored. If it is still current, the response
                 *     is a 304 without a body.
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
                 * @description The `ETag` that came with the row or with a list that contains it. If the row has changed
                 *     since, the response is a 412 with the current row and nothing changes. Without this header,
                 *     the last write wins.
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
            /** @description The updated portion. */
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
                 * @description The `ETag` that came with the row or with a list that contains it. If the row has changed
                 *     since, the response is a 412 with the current row and nothing changes. Without this header,
                 *     the last write wins.
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
                 * @description One day. It can't be combined with `from` and `to`.
                 * @example 2025-02-05
                 */
                date?: components["parameters"]["date"];
                /**
                 * @description The first day of a range; requires `to`.
                 * @example 2025-02-01
                 */
                from?: components["parameters"]["from"];
                /**
                 * @description The last day of a range; requires `from` and can't be before it.
                 * @example 2025-02-28
                 */
                to?: components["parameters"]["to"];
                /**
                 * @description Only the entries of this meal.
                 * @example lunch
                 */
                meal_type?: components["parameters"]["mealType"];
                /**
                 * @description The maximum number of rows per page; 50 by default.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description The number of rows to skip; 0 by default.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Whether to return the total number of rows in `X-Total-Count`. Counting takes extra time.
                 * @example true
                 */
                count?: components["parameters"]["count"];
            };
            header?: {
                /**
                 * @description The `ETag` of the response that the client has stored. If it is still current, the response
                 *     is a 304 without a body.
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
            /** @description The stored entry. */
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
                 * @description The `ETag` of the response that the client has stored. If it is still current, the response
                 *     is a 304 without a body.
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
                 * @description The `ETag` that came with the row or with a list that contains it. If the row has changed
                 *     since, the response is a 412 with the current row and nothing changes. Without this header,
                 *     the last write wins.
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
            /** @description The updated entry. */
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
                 * @description The `ETag` that came with the row or with a list that contains it. If the row has changed
                 *     since, the response is a 412 with the current row and nothing changes. Without this header,
                 *     the last write wins.
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
            /** @description The entry in its current state. */
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
            /** @description The copies, in diary order. */
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
                 * @description The text to search for. Case, accents and the order of words are ignored.
                 * @example banana
                 */
                q: components["parameters"]["searchText"];
                /**
                 * @description The maximum number of rows per page; 50 by default.
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
            /** @description The best matches, at most `limit`. */
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
                 * @description A GTIN of 8, 12, 13 or 14 digits including its check digit.
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
                 * @description The maximum number of rows per page; 50 by default.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description The number of rows to skip; 0 by default.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Whether to return the total number of rows in `X-Total-Count`. Counting takes extra time.
                 * @example true
                 */
                count?: components["parameters"]["count"];
            };
            header?: {
                /**
                 * @description The `ETag` of the response that the client has stored. If it is still current, the response
                 *     is a 304 without a body.
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
            /** @description The stored meal. */
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
                 * @description The `ETag` of the response that the client has stored. If it is still current, the response
                 *     is a 304 without a body.
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
                 * @description The `ETag` that came with the row or with a list that contains it. If the row has changed
                 *     since, the response is a 412 with the current row and nothing changes. Without this header,
                 *     the last write wins.
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
            /** @description The updated meal. */
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
                 * @description The `ETag` that came with the row or with a list that contains it. If the row has changed
                 *     since, the response is a 412 with the current row and nothing changes. Without this header,
                 *     the last write wins.
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
            /** @description The meal in its current state. */
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
            /** @description The entries, in the order of the meal's items. */
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
                 * @description The maximum number of rows per page; 50 by default.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description The number of rows to skip; 0 by default.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Whether to return the total number of rows in `X-Total-Count`. Counting takes extra time.
                 * @example true
                 */
                count?: components["parameters"]["count"];
            };
            header?: {
                /**
                 * @description The `ETag` of the response that the client has stored. If it is still current, the response
                 *     is a 304 without a body.
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
            /** @description The stored goal. */
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
                 * @description The `ETag` of the response that the client has stored. If it is still current, the response
                 *     is a 304 without a body.
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
                 * @description The `ETag` that came with the row or with a list that contains it. If the row has changed
                 *     since, the response is a 412 with the current row and nothing changes. Without this header,
                 *     the last write wins.
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
            /** @description The updated goal. */
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
                 * @description The `ETag` that came with the row or with a list that contains it. If the row has changed
                 *     since, the response is a 412 with the current row and nothing changes. Without this header,
                 *     the last write wins.
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
            /** @description The calculated goal. */
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
                 * @description The day for which to get the goal.
                 * @example 2025-02-05
                 */
                date: components["parameters"]["dateInForce"];
            };
            header?: {
                /**
                 * @description The `ETag` of the response that the client has stored. If it is still current, the response
                 *     is a 304 without a body.
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
                 * @description The first day of a range; requires `to`.
                 * @example 2025-02-01
                 */
                from?: components["parameters"]["from"];
                /**
                 * @description The last day of a range; requires `from` and can't be before it.
                 * @example 2025-02-28
                 */
                to?: components["parameters"]["to"];
                /**
                 * @description The maximum number of rows per page; 50 by default.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description The number of rows to skip; 0 by default.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Whether to return the total number of rows in `X-Total-Count`. Counting takes extra time.
                 * @example true
                 */
                count?: components["parameters"]["count"];
            };
            header?: {
                /**
                 * @description The `ETag` of the response that the client has stored. If it is still current, the response
                 *     is a 304 without a body.
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
            /** @description The stored weight. */
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
                 * @description The `ETag` of the response that the client has stored. If it is still current, the response
                 *     is a 304 without a body.
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
                 * @description The `ETag` that came with the row or with a list that contains it. If the row has changed
                 *     since, the response is a 412 with the current row and nothing changes. Without this header,
                 *     the last write wins.
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
            /** @description The updated weight. */
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
                 * @description The `ETag` that came with the row or with a list that contains it. If the row has changed
                 *     since, the response is a 412 with the current row and nothing changes. Without this header,
                 *     the last write wins.
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
                 * @description One day. It can't be combined with `from` and `to`.
                 * @example 2025-02-05
                 */
                date?: components["parameters"]["date"];
                /**
                 * @description The first day of a range; requires `to`.
                 * @example 2025-02-01
                 */
                from?: components["parameters"]["from"];
                /**
                 * @description The last day of a range; requires `from` and can't be before it.
                 * @example 2025-02-28
                 */
                to?: components["parameters"]["to"];
                /**
                 * @description The maximum number of rows per page; 50 by default.
                 * @example 50
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description The number of rows to skip; 0 by default.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description Whether to return the total number of rows in `X-Total-Count`. Counting takes extra time.
                 * @example true
                 */
                count?: components["parameters"]["count"];
            };
            header?: {
                /**
                 * @description The `ETag` of the response that the client has stored. If it is still current, the response
                 *     is a 304 without a body.
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
            /** @description The stored water log. */
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
                 * @description The `ETag` of the response that the client has stored. If it is still current, the response
                 *     is a 304 without a body.
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
                 * @description The `ETag` that came with the row or with a list that contains it. If the row has changed
                 *     since, the response is a 412 with the current row and nothing changes. Without this header,
                 *     the last write wins.
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
            /** @description The updated water log. */
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
                 * @description The `ETag` that came with the row or with a list that contains it. If the row has changed
                 *     since, the response is a 412 with the current row and nothing changes. Without this header,
                 *     the last write wins.
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
                 * @description The `ETag` of the response that the client has stored. If it is still current, the response
                 *     is a 304 without a body.
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
                 * @description The last day of the range. It can't be before the first day, and the range has at most 366 days.
                 * @example 2025-02-28
                 */
                to: components["parameters"]["rangeTo"];
            };
            header?: {
                /**
                 * @description The `ETag` of the response that the client has stored. If it is still current, the response
                 *     is a 304 without a body.
                 * @example "3f2a9c10-41"
                 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The days and their summary. */
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
                 * @description The last day of the range. It can't be before the first day, and the range has at most 366 days.
                 * @example 2025-02-28
                 */
                to: components["parameters"]["rangeTo"];
            };
            header?: {
                /**
                 * @description The `ETag` of the response that the client has stored. If it is still current, the response
                 *     is a 304 without a body.
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
                 * @description The `cursor` of the last page; absent in the first pull.
                 * @example MS4zZjJhOWMxMC03YjRkLTRjNWUtOWYxYS0yYjNjNGQ1ZTZmNzAuNDI
                 */
                since?: components["parameters"]["since"];
                /**
                 * @description The maximum number of changes per page; 100 by default.
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
            /** @description One page of changes; it is empty if there are none. */
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
            /** @description The push is done, except for the rejected records. */
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
            /** @description All data of the device is deleted. */
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
            /** @description All rows are imported. */
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
            /** @description The process is running. */
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
            /** @description The service is ready. */
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
