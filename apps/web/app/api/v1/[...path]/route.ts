import type { NextRequest } from 'next/server'
import { answerApi } from '../../../../api/answer-api.ts'

/** The read-only API: see api/endpoints.ts. */
export const GET = async ({ nextUrl }: NextRequest, { params }: RouteContext<'/api/v1/[...path]'>): Promise<Response> =>
  answerApi((await params).path, nextUrl.searchParams)
