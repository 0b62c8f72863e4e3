# exercise: double
import asyncio


async def later(x):
    await asyncio.sleep(0)
    return x * 2


def double(x):
    return asyncio.run(later(x))
