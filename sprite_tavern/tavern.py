"""The house: every shelf and service, built once. Only this file and `app` know all the parts."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

import structlog
from pydantic import SecretStr

from sprite_tavern.core.clock import SYSTEM_CLOCK, Clock
from sprite_tavern.core.errors import DatabaseDown
from sprite_tavern.core.pool import Pool
from sprite_tavern.core.settings import Settings
from sprite_tavern.core.tasks import Tasks
from sprite_tavern.db import house, schema
from sprite_tavern.db.engine import Address, Database
from sprite_tavern.db.events import Listener
from sprite_tavern.db.local import LocalPostgres
from sprite_tavern.providers.base import Editor, Enhancer, SpriteMaker
from sprite_tavern.providers.comfyui import ComfyUI, ComfyUISettings
from sprite_tavern.providers.fal import Fal, FalSettings
from sprite_tavern.providers.forge import Forge
from sprite_tavern.providers.gemini import Gemini, GeminiSettings
from sprite_tavern.providers.gemini_models import Prices
from sprite_tavern.providers.openai_compatible import CompatibleSettings, OpenAICompatible
from sprite_tavern.providers.openai_images import OpenAI, OpenAISettings
from sprite_tavern.providers.pixellab import PixelLab, PixelLabSettings
from sprite_tavern.providers.replicate import Replicate, ReplicateSettings
from sprite_tavern.providers.retrodiffusion import RetroDiffusion, RetroDiffusionSettings
from sprite_tavern.providers.webui import WebUI, WebUISettings
from sprite_tavern.services.access import Access
from sprite_tavern.services.animations import Animations
from sprite_tavern.services.breakers import Breakers
from sprite_tavern.services.catalogue import Catalogue
from sprite_tavern.services.claims import Claims
from sprite_tavern.services.edits import Edits
from sprite_tavern.services.enhancement import Enhancements
from sprite_tavern.services.events import Events
from sprite_tavern.services.examples import Examples
from sprite_tavern.services.foresight import Foresight
from sprite_tavern.services.fresh import FreshCards
from sprite_tavern.services.generation import Generations
from sprite_tavern.services.history import History
from sprite_tavern.services.jobs import Jobs
from sprite_tavern.services.ledger import Ledger
from sprite_tavern.services.pictures import Pictures
from sprite_tavern.services.production import Production
from sprite_tavern.services.upkeep import Upkeep
from sprite_tavern.services.uploads import Uploads
from sprite_tavern.services.wishes import Limits, Wishes
from sprite_tavern.storage.base import Storage
from sprite_tavern.storage.disk import DiskStorage
from sprite_tavern.styles import styles

HEAL_SECONDS = 5.0
LIST_SECONDS = 3600.0

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Tavern:
    """The open house; the doors reach everything through it.

    Attributes:
        settings: What the owner of the house decided.
        clock: The time.
        access: Who is who.
        generation: Asking for sprites.
        enhancement: Asking for enhancements.
        edits: Asking for edits.
        history: What was made.
        pictures: Their bytes.
        animations: Sprites in motion.
        uploads: Bringing own pictures in.
        examples: What the empty studio shows.
        events: Hearing of changes.
        jobs: Working on what was asked for.
        upkeep: What the house does by itself.
        ledger: What the providers did and cost.
    """

    settings: Settings
    clock: Clock
    access: Access
    generation: Generations
    enhancement: Enhancements
    edits: Edits
    history: History
    pictures: Pictures
    animations: Animations
    uploads: Uploads
    examples: Examples
    events: Events
    jobs: Jobs
    upkeep: Upkeep
    ledger: Ledger
    _database: Database
    _listener: Listener

    async def check(self) -> dict[str, bool]:
        """Which parts work now.

        Raises:
            DatabaseDown: The database does not answer.
        """
        await self._database.ping()
        return {"database": True, "events": self._listener.connected}


@asynccontextmanager
async def open_tavern(settings: Settings, clock: Clock = SYSTEM_CLOCK) -> AsyncIterator[Tavern]:
    """Opens the house and closes it at the end of the block.

    Raises:
        DatabaseDown: The database can't be started or reached.
        StorageDown: The pictures' place can't be written, or is not the one it was.
        Unsafe: The database's schema is newer than this program.
    """
    async with AsyncExitStack() as stack:
        address = await _address(settings, stack)
        database = Database(address, settings.database_pool)
        stack.push_async_callback(database.close)
        await schema.upgrade(database)
        storage = await _storage(settings, database, stack)
        pool = Pool(settings.image_processes)
        stack.callback(pool.close)
        catalogue = _catalogue(settings, pool, clock, stack)
        tavern = _furnish(settings, clock, database, storage, pool, catalogue)
        await tavern._listener.self_test()  # noqa: SLF001 - its own part
        tasks = Tasks()
        stack.push_async_callback(tasks.close)
        tasks.start("listener", tavern._listener.run())  # noqa: SLF001 - its own part
        tasks.start("events", tavern.events.run())
        tasks.start("warm-up", pool.warm_up())
        tasks.start("models", _keep_listed(catalogue))
        yield tavern


def _furnish(  # noqa: PLR0913, PLR0917 - the one place that knows every part
    settings: Settings, clock: Clock, database: Database, storage: Storage, pool: Pool, catalogue: Catalogue
) -> Tavern:
    slots = settings.running_per_person
    limits = Limits(running=slots, queued=settings.queued_per_person)
    history = History(database, catalogue, clock)
    pictures = Pictures(database, storage, pool)
    fresh = FreshCards()
    breakers = Breakers(clock)
    wishes = Wishes(database, catalogue, clock, limits, fresh)
    production = Production(
        Claims(database, catalogue, clock, slots, fresh),
        catalogue,
        pictures,
        pool,
        clock,
        settings.provider_timeout,
        breakers,
    )
    events = Events(history, fresh)
    foresight = Foresight(catalogue)
    direct_url = database.address.direct_url
    return Tavern(
        settings=settings,
        clock=clock,
        access=Access(database, clock),
        generation=Generations(database, catalogue, wishes, history, limits, foresight),
        enhancement=Enhancements(database, catalogue, wishes),
        edits=Edits(database, catalogue, wishes),
        history=history,
        pictures=pictures,
        animations=Animations(database, catalogue, pictures, pool),
        uploads=Uploads(database, pictures, history, pool, clock),
        examples=Examples(pool),
        events=events,
        jobs=Jobs(direct_url, production, settings.running_per_process, foresight),
        upkeep=Upkeep(database, storage, clock, slots),
        ledger=Ledger(database, catalogue, clock, breakers),
        _database=database,
        _listener=Listener(direct_url, events.heard),
    )


async def _address(settings: Settings, stack: AsyncExitStack) -> Address:
    if settings.database_url is not None:
        url = settings.database_url.get_secret_value()
        direct = settings.database_direct_url
        return Address(url, direct.get_secret_value() if direct else url)
    local = LocalPostgres(settings.data_dir)
    await asyncio.to_thread(local.start)
    stack.push_async_callback(asyncio.to_thread, local.stop)
    tasks = Tasks()
    stack.push_async_callback(tasks.close)
    tasks.start("embedded-database", _keep_alive(local))
    return Address(local.url, local.url)


async def _keep_alive(local: LocalPostgres) -> None:
    """Starts the embedded server again when it died: nobody else would."""
    while True:
        await asyncio.sleep(HEAL_SECONDS)
        try:
            await asyncio.to_thread(local.start)
        except DatabaseDown as error:
            log.warning("database.down", reason=error.message)


async def _keep_listed(catalogue: Catalogue) -> None:
    """Asks for the models of providers that change them, at the start and then once an hour."""
    while True:
        await catalogue.refresh()
        await asyncio.sleep(LIST_SECONDS)


async def _storage(settings: Settings, database: Database, stack: AsyncExitStack) -> Storage:
    storage: Storage
    if settings.s3_bucket:
        from sprite_tavern.storage.s3 import S3Place, S3Storage  # boto3 is heavy, and few have a bucket

        storage = S3Storage(
            S3Place(
                bucket=settings.s3_bucket,
                endpoint_url=settings.s3_endpoint_url or None,
                region=settings.s3_region,
                access_key_id=_plain(settings.s3_access_key_id),
                secret_access_key=_plain(settings.s3_secret_access_key),
            )
        )
    else:
        storage = DiskStorage(settings.data_dir)
    stack.push_async_callback(storage.close)
    async with database.transaction() as tx:
        identity, has_rows = await house.house_id(tx), await house.has_pictures(tx)
    await storage.claim(identity, has_rows=has_rows)
    return storage


def _plain(secret: SecretStr | None) -> str | None:
    return secret.get_secret_value() if secret else None


def _openai(settings: Settings, clock: Clock) -> OpenAI:
    return OpenAI(
        OpenAISettings(settings.openai_api_key, settings.openai_base_url, settings.openai_model), clock
    )


def _compatible(settings: Settings, clock: Clock) -> OpenAICompatible:
    return OpenAICompatible(
        CompatibleSettings(
            settings.openai_compatible_base_url,
            settings.openai_compatible_model,
            settings.openai_compatible_api_key,
            settings.openai_compatible_edits,
            settings.plain_hosts,
        ),
        clock,
    )


def _webui(settings: Settings, clock: Clock) -> WebUI:
    return WebUI(WebUISettings(settings.webui_base_url, settings.webui_auth, settings.plain_hosts), clock)


def _comfyui(settings: Settings, clock: Clock) -> ComfyUI:
    return ComfyUI(
        ComfyUISettings(
            settings.comfyui_base_url,
            settings.comfyui_sprite_workflow,
            settings.comfyui_enhance_workflow,
            settings.comfyui_api_key,
            settings.plain_hosts,
        ),
        clock,
    )


def _catalogue(settings: Settings, pool: Pool, clock: Clock, stack: AsyncExitStack) -> Catalogue:
    forge = Forge(pool)
    pixellab = PixelLab(
        PixelLabSettings(
            settings.pixellab_api_key,
            settings.pixellab_base_url,
            version=settings.pixellab_api_version,
        ),
        clock,
    )
    gemini = Gemini(
        GeminiSettings(
            settings.gemini_api_key,
            settings.gemini_base_url,
            settings.gemini_api_version,
            settings.gemini_model,
            {name: Prices(**prices.model_dump()) for name, prices in settings.gemini_prices.items()},
        ),
        clock,
    )
    stack.push_async_callback(pixellab.close)
    stack.push_async_callback(gemini.close)
    both = (
        *(_openai(settings, clock), _compatible(settings, clock)),
        Replicate(ReplicateSettings(settings.replicate_api_token, settings.replicate_base_url), clock),
        Fal(FalSettings(settings.fal_key, settings.fal_base_url), clock),
        *(_webui(settings, clock), _comfyui(settings, clock)),
    )
    retro_diffusion = RetroDiffusion(
        RetroDiffusionSettings(settings.retro_diffusion_api_key, settings.retro_diffusion_base_url), clock
    )
    for provider in (*both, retro_diffusion):
        stack.push_async_callback(provider.close)
    makers: tuple[SpriteMaker, ...] = (forge, pixellab, retro_diffusion, *both)
    enhancers: tuple[Enhancer, ...] = (forge, gemini, *both)
    editors: tuple[Editor, ...] = (forge, pixellab)
    return Catalogue(makers, enhancers, styles(), editors)
