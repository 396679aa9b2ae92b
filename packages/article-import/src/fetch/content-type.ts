/** What a Content-Type header says: the media type in lower case and its charset. Nothing for what is none. */
export const contentType = (header: string): { readonly mediaType?: string; readonly charset?: string } => {
  const mediaType = /^\s*([\w.+-]+\/[\w.+-]+)/u.exec(header)?.[1]?.toLowerCase()
  const charset = /;\s*charset\s*=\s*"?([\w.:+-]+)/iu.exec(header)?.[1]
  return { ...(mediaType !== undefined && { mediaType }), ...(charset !== undefined && { charset }) }
}
