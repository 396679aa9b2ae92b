import pixelmatch from 'pixelmatch'
import sharp from 'sharp'

/** Pictures are compared and stored at half their size, where different smoothing of letters hardly shows. */
const scale = 0.5

/** How different two pixels may be, from 0 to 1. Pixels of letters differ more than this only if the letters moved. */
const maxPixelDifference = 0.3

/** The picture of a window, reduced for comparison. Colors are reduced too, so that a file is small. */
export const reducedPicture = async (png: Uint8Array): Promise<Buffer> => {
  const { width } = await sharp(png).metadata()
  return await sharp(png)
    .resize({ width: Math.round(width * scale) })
    .png({ palette: true, colors: 32, dither: 0, compressionLevel: 9, effort: 10 })
    .toBuffer()
}

const pixelsOf = (png: Uint8Array, width: number, height: number): Promise<Buffer> =>
  sharp(png).resize({ width, height, fit: 'contain', position: 'left top' }).ensureAlpha().raw().toBuffer()

/** How two pictures differ. */
export type Difference = {
  /** The share of the pixels that differ, from 0 to 1. All differ if the sizes do. */
  readonly share: number
  /** The first picture, the second, and the pixels that differ, side by side, as a PNG. */
  readonly picture: () => Promise<Buffer>
}

/** Compares two reduced pictures. */
export const comparePictures = async (before: Uint8Array, after: Uint8Array): Promise<Difference> => {
  const [first, second] = [await sharp(before).metadata(), await sharp(after).metadata()]
  const width = Math.max(first.width, second.width)
  const height = Math.max(first.height, second.height)
  const [one, other] = [await pixelsOf(before, width, height), await pixelsOf(after, width, height)]
  const pixels = new Uint8Array(width * height * 4)
  const count = pixelmatch(one, other, pixels, width, height, { threshold: maxPixelDifference })
  const isOneSize = first.width === second.width && first.height === second.height
  const raw = { width, height, channels: 4 } as const
  return {
    share: isOneSize ? count / (width * height) : 1,
    picture: () =>
      sharp({ create: { width: width * 3, height, channels: 4, background: 'white' } })
        .composite([
          { input: one, raw, left: 0, top: 0 },
          { input: other, raw, left: width, top: 0 },
          { input: Buffer.from(pixels), raw, left: width * 2, top: 0 },
        ])
        .png()
        .toBuffer(),
  }
}
