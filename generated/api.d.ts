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
         *     they were logged with; only what is logged from now on takes the new ones.
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
         * @description What was eaten is a product with either `grams`, or a `portion_id` of that product and a
         *     `quantity`; both or neither is a 422. The entry takes a snapshot of the product's name and
         *     values, computed for the amount and rounded half-up to two decimals, and keeps it whatever
         *     becomes of the product.
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
        };
        ProductUpdate: {
            name?: components["schemas"]["ProductName"];
            kcal_100g?: components["schemas"]["KcalPer100g"];
            protein_100g?: components["schemas"]["ProteinPer100g"];
            carbs_100g?: components["schemas"]["CarbsPer100g"];
            fat_100g?: components["schemas"]["FatPer100g"];
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
            product_id: components["schemas"]["Id"];
            /**
             * Format: uuid
             * @description The portion; null for an entry by weight
             */
            portion_id: string | null;
            /** @description The portion's name when logged */
            portion_name: string | null;
            /** @description How many portions; null for an entry by weight */
            quantity: number | null;
            /** @description The product's name when logged */
            name: string;
            /** @description What was eaten weighs */
            grams: number;
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
        /** @description A product with either `grams`, or `portion_id` and `quantity`. */
        FoodEntryCreate: {
            id?: components["schemas"]["Id"];
            date: components["schemas"]["Day"];
            meal_type: components["schemas"]["MealType"];
            consumed_at?: components["schemas"]["ConsumedAt"];
            product_id: components["schemas"]["Id"];
            portion_id?: components["schemas"]["Id"];
            quantity?: components["schemas"]["Quantity"];
            grams?: components["schemas"]["EatenGrams"];
        };
        FoodEntryUpdate: {
            date?: components["schemas"]["Day"];
            meal_type?: components["schemas"]["MealType"];
            consumed_at?: components["schemas"]["ConsumedAt"];
            product_id?: components["schemas"]["Id"];
            portion_id?: components["schemas"]["Id"];
            quantity?: components["schemas"]["Quantity"];
            grams?: components["schemas"]["EatenGrams"];
        };
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
        /**
         * @description USDA FoodData Central, Open Food Facts, or the small set that comes with the service
         * @enum {string}
         */
        CatalogSource: "usda" | "off" | "starter";
        /** @description Who makes it; null when unknown, or for a food that nobody makes */
        CatalogBrand: string | null;
        /** @description A GTIN-8, -12, -13 or -14 */
        ScannedBarcode: string;
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
        /** @description The catalog has no such product. */
        CatalogProductNotFound: {
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
         * @description What was typed so far. Case, accents and the order of words don't matter.
         * @example banana
         */
        searchText: string;
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
export type PortionName = components['schemas']['PortionName'];
export type PortionGrams = components['schemas']['PortionGrams'];
export type UpdatedAt = components['schemas']['UpdatedAt'];
export type ConsumedAt = components['schemas']['ConsumedAt'];
export type Quantity = components['schemas']['Quantity'];
export type EatenGrams = components['schemas']['EatenGrams'];
export type DeviceRegistration = components['schemas']['DeviceRegistration'];
export type DeviceToken = components['schemas']['DeviceToken'];
export type Product = components['schemas']['Product'];
export type ProductPage = components['schemas']['ProductPage'];
export type ProductCreate = components['schemas']['ProductCreate'];
export type ProductUpdate = components['schemas']['ProductUpdate'];
export type Portion = components['schemas']['Portion'];
export type PortionPage = components['schemas']['PortionPage'];
export type PortionCreate = components['schemas']['PortionCreate'];
export type PortionUpdate = components['schemas']['PortionUpdate'];
export type FoodEntry = components['schemas']['FoodEntry'];
export type FoodEntryPage = components['schemas']['FoodEntryPage'];
export type FoodEntryCreate = components['schemas']['FoodEntryCreate'];
export type FoodEntryUpdate = components['schemas']['FoodEntryUpdate'];
export type CatalogProduct = components['schemas']['CatalogProduct'];
export type CatalogProductList = components['schemas']['CatalogProductList'];
export type CatalogPortion = components['schemas']['CatalogPortion'];
export type CatalogSource = components['schemas']['CatalogSource'];
export type CatalogBrand = components['schemas']['CatalogBrand'];
export type ScannedBarcode = components['schemas']['ScannedBarcode'];
export type SearchRank = components['schemas']['SearchRank'];
export type FoundProduct = components['schemas']['FoundProduct'];
export type FoundProductList = components['schemas']['FoundProductList'];
export type Health = components['schemas']['Health'];
export type Readiness = components['schemas']['Readiness'];
export type Problem = components['schemas']['Problem'];
export type ValidationProblem = components['schemas']['ValidationProblem'];
export type ValidationFault = components['schemas']['ValidationFault'];
export type ResponseMalformedRequest = components['responses']['MalformedRequest'];
export type ResponseInvalidToken = components['responses']['InvalidToken'];
export type ResponseProductNotFound = components['responses']['ProductNotFound'];
export type ResponsePortionNotFound = components['responses']['PortionNotFound'];
export type ResponseCatalogProductNotFound = components['responses']['CatalogProductNotFound'];
export type ResponseFoodEntryNotFound = components['responses']['FoodEntryNotFound'];
export type ResponseEatenNotFound = components['responses']['EatenNotFound'];
export type ResponseFoodEntryOrEatenNotFound = components['responses']['FoodEntryOrEatenNotFound'];
export type ResponseDeviceAlreadyRegistered = components['responses']['DeviceAlreadyRegistered'];
export type ResponseIdTaken = components['responses']['IdTaken'];
export type ResponsePortionNotAdded = components['responses']['PortionNotAdded'];
export type ResponseDefaultPortionRequired = components['responses']['DefaultPortionRequired'];
export type ResponseLastPortion = components['responses']['LastPortion'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseValidationError = components['responses']['ValidationError'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ParameterProductId = components['parameters']['productId'];
export type ParameterPortionId = components['parameters']['portionId'];
export type ParameterFoodEntryId = components['parameters']['foodEntryId'];
export type ParameterLimit = components['parameters']['limit'];
export type ParameterOffset = components['parameters']['offset'];
export type ParameterCount = components['parameters']['count'];
export type ParameterIncludeInProduct = components['parameters']['includeInProduct'];
export type ParameterDate = components['parameters']['date'];
export type ParameterFrom = components['parameters']['from'];
export type ParameterTo = components['parameters']['to'];
export type ParameterMealType = components['parameters']['mealType'];
export type ParameterCatalogProductId = components['parameters']['catalogProductId'];
export type ParameterBarcode = components['parameters']['barcode'];
export type ParameterSearchText = components['parameters']['searchText'];
export type RequestBodyDeviceRegistration = components['requestBodies']['DeviceRegistration'];
export type RequestBodyProductCreate = components['requestBodies']['ProductCreate'];
export type RequestBodyProductUpdate = components['requestBodies']['ProductUpdate'];
export type RequestBodyPortionCreate = components['requestBodies']['PortionCreate'];
export type RequestBodyPortionUpdate = components['requestBodies']['PortionUpdate'];
export type RequestBodyFoodEntryCreate = components['requestBodies']['FoodEntryCreate'];
export type RequestBodyFoodEntryUpdate = components['requestBodies']['FoodEntryUpdate'];
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
            409: components["responses"]["IdTaken"];
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
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
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
