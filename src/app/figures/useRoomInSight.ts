import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** How much of what follows is to be seen on the first screen, in pixels: the first labels. */
const FOLLOWING = 112

/**
 * The height that the drawing of a track may have so that what follows the track begins on the first screen: what is
 * left of the window when all that stands above the drawing, and beneath it in its track, has been counted. Asked
 * anew with the window’s size, and never in a frame, whose height may follow that of its content: there, and where the
 * window’s height is not known, it is without end.
 */
export function useRoomInSight(isDrawn: boolean, isFramed: boolean): [RefObject<HTMLDivElement | null>, number] {
  const drawing = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY)
  useLayoutEffect(() => {
    if (!isDrawn || isFramed) return
    const read = () => {
      // The bars of a phone’s browser come and go while one scrolls: they change the window, but not this.
      const screen = document.documentElement.clientHeight
      const own = drawing.current?.getBoundingClientRect()
      const track = drawing.current?.parentElement?.getBoundingClientRect()
      if (own && track && screen > 0)
        setRoom(Math.round(screen - own.top - window.scrollY - (track.bottom - own.bottom) - FOLLOWING))
    }
    read()
    // A headline may break elsewhere once it is set in its own letters.
    document.fonts?.ready.then(read)
    window.addEventListener('resize', read)
    return () => window.removeEventListener('resize', read)
  }, [isDrawn, isFramed])
  return [drawing, room]
}
