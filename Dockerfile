# Mainstay for operators who run containers. docs/containers.md says how, and what has and has not been tried.
#
# Three stages: the program is built with every package; only the packages that run it go into the image.

ARG NODE_IMAGE=node:24-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY tsconfig.json ./
COPY tools tools
COPY src src
RUN node tools/build.ts --into /app/dist

FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force

FROM ${NODE_IMAGE}
ENV NODE_ENV=production \
    MAINSTAY_HOST=0.0.0.0 \
    MAINSTAY_PORT=3000 \
    MAINSTAY_DATA=/data \
    MAINSTAY_KEY_FILE=/keys/mainstay.key
WORKDIR /app
COPY package.json LICENSE ./
COPY packs packs
COPY db db
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
# The records and the key that opens them, in two volumes: whoever takes one cannot read it without the other.
RUN install -d -o node -g node -m 0700 /data /keys \
    && printf '#!/bin/sh\nexec node --max-semi-space-size=16 --heap-growing-percent=50 /app/dist/cli.js "$@"\n' >/usr/local/bin/mainstay \
    && chmod 0755 /usr/local/bin/mainstay
VOLUME ["/data", "/keys"]
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.MAINSTAY_PORT}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=16", "--heap-growing-percent=50", "dist/main.js"]
