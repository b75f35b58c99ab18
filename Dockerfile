ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./

# What development needs as well. No package runs an install script; .npmrc says so.
FROM packages AS all-packages
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund

FROM packages AS production-packages
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --no-audit --no-fund

FROM all-packages AS build
COPY tsconfig.json tsconfig.build.json openapi.yaml ./
COPY generated generated
COPY migrations migrations
COPY src src
RUN npm run build

# The mock server: docker build --target mock .
FROM all-packages AS mock
COPY openapi.yaml ./
USER 1000:1000
EXPOSE 4010
CMD ["node_modules/.bin/prism", "mock", "openapi.yaml", "-h", "0.0.0.0", "-p", "4010"]

# The service; with another command its migrations, or the reference alone.
FROM ${NODE_IMAGE} AS runtime
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
# All of it stays root's: the service reads it and writes nowhere.
COPY package.json openapi.yaml ./
COPY generated/openapi.json generated/openapi.json
COPY --from=production-packages /app/node_modules node_modules
COPY --from=build /app/dist dist
# The image's user `node`, by number: Kubernetes takes no name for proof that it is not root.
USER 1000:1000
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# As `npm start`. By itself V8 lets the young generation grow to 48 MB and the old one to four times
# what is alive, and puts what it has once seen survive, as during the first check of a token, among
# the old from its birth: memory for nothing, since what a request makes dies with the request.
CMD ["node", "--max-semi-space-size=4", "--heap-growing-percent=80", "--no-allocation-site-pretenuring", "dist/src/main.js"]
