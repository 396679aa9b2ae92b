/** The version of the schema, stored in `PRAGMA user_version`. */
export const schemaVersion = 5

/** Marks a SQLite file as an archive, in `PRAGMA application_id`: "onre". */
export const applicationId = 0x6f6e7265
