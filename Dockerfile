# Sprite Tavern as an image: packages only by hash, no root, one folder that lasts (/data).
FROM python:3.13-slim-trixie AS build
WORKDIR /src
COPY requirements.lock ./
RUN python -m venv /opt/tavern \
    && /opt/tavern/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY sprite_tavern sprite_tavern
RUN /opt/tavern/bin/pip install --no-cache-dir --disable-pip-version-check \
    --no-index --no-deps --no-build-isolation .

FROM python:3.13-slim-trixie
RUN apt-get update \
    && apt-get install --yes --no-install-recommends tini \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --uid 10001 --user-group --no-log-init --home-dir /data --shell /usr/sbin/nologin tavern \
    && install -d -o tavern -g tavern -m 0700 /data
COPY --from=build /opt/tavern /opt/tavern
ENV PATH=/opt/tavern/bin:$PATH \
    DATA_DIR=/data \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1
USER 10001:10001
WORKDIR /data
VOLUME /data
# tini hands signals on; SIGTERM lets the studio finish what it is drawing and close its database.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as web; web.urlopen('http://127.0.0.1:' + os.environ.get('PORT', '8080') + '/livez', timeout=4)"]
ENTRYPOINT ["tini", "--", "sprite-tavern"]
CMD ["serve"]
