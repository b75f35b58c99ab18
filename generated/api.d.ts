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
         * @description The meals of a day, in their order.
         * @enum {string}
         */
        MealType: "breakfast" | "lunch" | "dinner" | "snacks";
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
        /** @description Whether the person marked it as a favorite; a new product is none unless it says so */
        IsFavorite: boolean;
        /** @description Portion name */
        PortionName: string;
        /** @description What one portion weighs */
        PortionGrams: number;
        /**
         * Format: date-time
         * @description Null until the first update
         */
        UpdatedAt: string | null;
        /**
         * Format: date-time
         * @description When it was eaten, with its offset, if the device says so
         */
        ConsumedAt: string | null;
        /** @description How many portions */
        Quantity: number;
        /** @description How many grams */
        EatenGrams: number;
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
        DeviceRegistration: {
            device_id: components["schemas"]["Id"];
        };
        DeviceToken: {
            /** @description The device id, a dot and a secret. Keep it as you would a password. */
            token: string;
        };
        Product: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["ProductName"];
            kcal_100g: components["schemas"]["KcalPer100g"];
            protein_100g: components["schemas"]["ProteinPer100g"];
            carbs_100g: components["schemas"]["CarbsPer100g"];
            fat_100g: components["schemas"]["FatPer100g"];
            /** @description A GTIN-14, padded with zeros; null when there is none */
            barcode: string | null;
            is_favorite: components["schemas"]["IsFavorite"];
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["UpdatedAt"];
            /** @description Only with `include=portions`; by name. */
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
        ProductNameCheck: {
            /** @description Whether the device has a product of this name */
            exists: boolean;
            /**
             * Format: uuid
             * @description The product of this name
             */
            product_id: string | null;
        };
        ProductApplication: {
            from: components["schemas"]["Day"];
            to: components["schemas"]["Day"];
        };
        ProductApplied: {
            /** @description How many entries changed */
            updated: number;
        };
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
        FoodEntryCopy: {
            copy_id: components["schemas"]["Id"];
            from_date: components["schemas"]["Day"];
            from_meal_type?: components["schemas"]["MealType"];
            to_date: components["schemas"]["Day"];
            to_meal_type?: components["schemas"]["MealType"];
            /** @description Only these of the entries; all of them when left out. */
            entry_ids?: components["schemas"]["Id"][];
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
        MealCreate: {
            id?: components["schemas"]["Id"];
            name: components["schemas"]["MealName"];
            items: components["schemas"]["MealItems"];
        };
        MealUpdate: {
            name?: components["schemas"]["MealName"];
            items?: components["schemas"]["MealItems"];
        };
        MealLog: {
            log_id: components["schemas"]["Id"];
            date: components["schemas"]["Day"];
            meal_type: components["schemas"]["MealType"];
            /** @description How many times the meal */
            servings: number;
            consumed_at?: components["schemas"]["ConsumedAt"];
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
        Problem: {
            /** @description The kind of problem, as a relative reference */
            type: string;
            /** @description The same for every problem of the kind */
            title: string;
            /** @description The status of the answer */
            status: number;
            /** @description What happened, in a sentence */
            detail: string;
            /** @description Stable and meant for programs */
            code: string;
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
    };
    responses: {
        /** @description The URL or the JSON can't be read. */
        MalformedRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token is missing, wrong or revoked. */
        InvalidToken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The device has no such product. */
        ProductNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The device has no such portion. */
        PortionNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The device has no such food entry. */
        FoodEntryNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The device has no such product, or the product no such portion. */
        EatenNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The device has no such entry, or not the product or portion that it should move to. */
        FoodEntryOrEatenNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The device id is registered; the token that it got keeps working. */
        DeviceAlreadyRegistered: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The id was used before, with other content or for a row that is deleted. */
        IdTaken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The id was used before with other content, or another product has the barcode. */
        ProductNotCreated: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another product of the device has the barcode. */
        BarcodeTaken: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The id was used before with other content, or the product holds 100 portions. */
        PortionNotAdded: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A product always has a default portion, and this one is it. */
        DefaultPortionRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A product always has a portion, and this is the last one. */
        LastPortion: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The copy id was used before for something else, or there are more than 200 entries to copy. */
        FoodEntriesNotCopied: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The device has no such meal. */
        MealNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The device has no such meal, or not a product or portion of its items. */
        MealOrEatenNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The log id was used before for something else, or an item is no longer available. */
        MealNotLogged: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is over 100 kB. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not JSON in UTF-8. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The contract refuses the path, the query or the body. */
        ValidationError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ValidationProblem"];
            };
        };
        /** @description Too many registrations, or too many bad tokens, from one address. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of ours, logged under the request id. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service can't serve this right now, for instance because the database is away. */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The product.
         * @example 0b6e4c1e-5d0f-4f0e-8a35-7a1c2f9f6d01
         */
        productId: components["schemas"]["Id"];
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
         * @description The meal.
         * @example 2b8d6f40-9c1e-4a57-8f3b-6d7e0c1a2b10
         */
        mealId: components["schemas"]["Id"];
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
         * @description Only the entries of this meal.
         * @example lunch
         */
        mealType: components["schemas"]["MealType"];
    };
    requestBodies: {
        /** @description The device's own id. */
        DeviceRegistration: {
            content: {
                "application/json": components["schemas"]["DeviceRegistration"];
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
    };
    headers: {
        /**
         * @description Names this request in the service's log.
         * @example 01J9ZQ7V5T-4f1c
         */
        "X-Request-Id": string;
        /**
         * @description The neighbouring pages (RFC 8288), as far as there are any, by `rel` "next" and "prev".
         * @example </v1/products?limit=50&offset=50>; rel="next"
         */
        Link: string;
        /**
         * @description The number of rows on all pages together; only with `count=true`.
         * @example 128
         */
        "X-Total-Count": number;
        /**
         * @description Where the new row is found.
         * @example /v1/products/0b6e4c1e-5d0f-4f0e-8a35-7a1c2f9f6d01
         */
        Location: string;
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
    };
    pathItems: never;
}
export type Id = components['schemas']['Id'];
export type Day = components['schemas']['Day'];
export type Moment = components['schemas']['Moment'];
export type MealType = components['schemas']['MealType'];
export type ProductName = components['schemas']['ProductName'];
export type KcalPer100g = components['schemas']['KcalPer100g'];
export type ProteinPer100g = components['schemas']['ProteinPer100g'];
export type CarbsPer100g = components['schemas']['CarbsPer100g'];
export type FatPer100g = components['schemas']['FatPer100g'];
export type Gtin = components['schemas']['Gtin'];
export type Barcode = components['schemas']['Barcode'];
export type IsFavorite = components['schemas']['IsFavorite'];
export type PortionName = components['schemas']['PortionName'];
export type PortionGrams = components['schemas']['PortionGrams'];
export type UpdatedAt = components['schemas']['UpdatedAt'];
export type ConsumedAt = components['schemas']['ConsumedAt'];
export type Quantity = components['schemas']['Quantity'];
export type EatenGrams = components['schemas']['EatenGrams'];
export type QuickAddName = components['schemas']['QuickAddName'];
export type QuickAddKcal = components['schemas']['QuickAddKcal'];
export type QuickAddProtein = components['schemas']['QuickAddProtein'];
export type QuickAddCarbs = components['schemas']['QuickAddCarbs'];
export type QuickAddFat = components['schemas']['QuickAddFat'];
export type DeviceRegistration = components['schemas']['DeviceRegistration'];
export type DeviceToken = components['schemas']['DeviceToken'];
export type Product = components['schemas']['Product'];
export type ProductPage = components['schemas']['ProductPage'];
export type ProductCreate = components['schemas']['ProductCreate'];
export type ProductUpdate = components['schemas']['ProductUpdate'];
export type ProductNameCheck = components['schemas']['ProductNameCheck'];
export type ProductApplication = components['schemas']['ProductApplication'];
export type ProductApplied = components['schemas']['ProductApplied'];
export type Portion = components['schemas']['Portion'];
export type PortionPage = components['schemas']['PortionPage'];
export type PortionCreate = components['schemas']['PortionCreate'];
export type PortionUpdate = components['schemas']['PortionUpdate'];
export type FoodEntry = components['schemas']['FoodEntry'];
export type FoodEntryPage = components['schemas']['FoodEntryPage'];
export type FoodEntryCreate = components['schemas']['FoodEntryCreate'];
export type FoodEntryUpdate = components['schemas']['FoodEntryUpdate'];
export type FoodEntryCopy = components['schemas']['FoodEntryCopy'];
export type MealName = components['schemas']['MealName'];
export type Meal = components['schemas']['Meal'];
export type MealPage = components['schemas']['MealPage'];
export type MealItem = components['schemas']['MealItem'];
export type MealItemInput = components['schemas']['MealItemInput'];
export type MealItems = components['schemas']['MealItems'];
export type MealCreate = components['schemas']['MealCreate'];
export type MealUpdate = components['schemas']['MealUpdate'];
export type MealLog = components['schemas']['MealLog'];
export type Health = components['schemas']['Health'];
export type Readiness = components['schemas']['Readiness'];
export type Problem = components['schemas']['Problem'];
export type ValidationProblem = components['schemas']['ValidationProblem'];
export type ValidationFault = components['schemas']['ValidationFault'];
export type ResponseMalformedRequest = components['responses']['MalformedRequest'];
export type ResponseInvalidToken = components['responses']['InvalidToken'];
export type ResponseProductNotFound = components['responses']['ProductNotFound'];
export type ResponsePortionNotFound = components['responses']['PortionNotFound'];
export type ResponseFoodEntryNotFound = components['responses']['FoodEntryNotFound'];
export type ResponseEatenNotFound = components['responses']['EatenNotFound'];
export type ResponseFoodEntryOrEatenNotFound = components['responses']['FoodEntryOrEatenNotFound'];
export type ResponseDeviceAlreadyRegistered = components['responses']['DeviceAlreadyRegistered'];
export type ResponseIdTaken = components['responses']['IdTaken'];
export type ResponseProductNotCreated = components['responses']['ProductNotCreated'];
export type ResponseBarcodeTaken = components['responses']['BarcodeTaken'];
export type ResponsePortionNotAdded = components['responses']['PortionNotAdded'];
export type ResponseDefaultPortionRequired = components['responses']['DefaultPortionRequired'];
export type ResponseLastPortion = components['responses']['LastPortion'];
export type ResponseFoodEntriesNotCopied = components['responses']['FoodEntriesNotCopied'];
export type ResponseMealNotFound = components['responses']['MealNotFound'];
export type ResponseMealOrEatenNotFound = components['responses']['MealOrEatenNotFound'];
export type ResponseMealNotLogged = components['responses']['MealNotLogged'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseValidationError = components['responses']['ValidationError'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ParameterProductId = components['parameters']['productId'];
export type ParameterPortionId = components['parameters']['portionId'];
export type ParameterFoodEntryId = components['parameters']['foodEntryId'];
export type ParameterMealId = components['parameters']['mealId'];
export type ParameterLimit = components['parameters']['limit'];
export type ParameterOffset = components['parameters']['offset'];
export type ParameterCount = components['parameters']['count'];
export type ParameterIncludeInProduct = components['parameters']['includeInProduct'];
export type ParameterPartOfName = components['parameters']['partOfName'];
export type ParameterBarcodeOfProduct = components['parameters']['barcodeOfProduct'];
export type ParameterIsFavorite = components['parameters']['isFavorite'];
export type ParameterSortOfProducts = components['parameters']['sortOfProducts'];
export type ParameterNameToCheck = components['parameters']['nameToCheck'];
export type ParameterDate = components['parameters']['date'];
export type ParameterFrom = components['parameters']['from'];
export type ParameterTo = components['parameters']['to'];
export type ParameterMealType = components['parameters']['mealType'];
export type RequestBodyDeviceRegistration = components['requestBodies']['DeviceRegistration'];
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
export type HeaderXRequestId = components['headers']['X-Request-Id'];
export type HeaderLink = components['headers']['Link'];
export type HeaderXTotalCount = components['headers']['X-Total-Count'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of products. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
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
                    Location: components["headers"]["Location"];
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
            /** @description The product. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
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
        requestBody: components["requestBodies"]["ProductUpdate"];
        responses: {
            /** @description The product, as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description The product is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["ProductNotFound"];
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
            /** @description One page of portions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortionPage"];
                };
            };
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
                    Location: components["headers"]["Location"];
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
        requestBody?: never;
        responses: {
            /** @description The portion. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portion"];
                };
            };
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
        requestBody: components["requestBodies"]["PortionUpdate"];
        responses: {
            /** @description The portion, as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
        requestBody?: never;
        responses: {
            /** @description The portion is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["PortionNotFound"];
            409: components["responses"]["LastPortion"];
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoodEntryPage"];
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
                    Location: components["headers"]["Location"];
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
            /** @description The entry. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
    updateFoodEntry: {
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
        requestBody: components["requestBodies"]["FoodEntryUpdate"];
        responses: {
            /** @description The entry, as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoodEntry"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["InvalidToken"];
            404: components["responses"]["FoodEntryOrEatenNotFound"];
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
            /** @description The entry is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
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
                    Location: components["headers"]["Location"];
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of meals. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MealPage"];
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
                    Location: components["headers"]["Location"];
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
            /** @description The meal. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
    updateMeal: {
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
        requestBody: components["requestBodies"]["MealUpdate"];
        responses: {
            /** @description The meal, as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description The meal is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
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
                    Location: components["headers"]["Location"];
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
