#!/bin/sh
# Makes all weights anew: CORPUS is the folder of the corpus, OUT a folder for what is made. See README.md.
set -eu
: "${CORPUS:?the folder of train.jsonl.gz and dev-instances.jsonl.gz}" "${OUT:?a folder for what is made}"
cd "$(dirname "$0")"

recurrent/train.sh
node --max-old-space-size=9000 chain/train.ts "$CORPUS" "$OUT" "$OUT/fast.bin"
node --max-old-space-size=9000 reranking/train.ts "$CORPUS" "$OUT" "$OUT"
