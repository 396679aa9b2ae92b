#!/bin/sh
# Trains all models and copies their weights to ../weights. ONRECORD_SHARED is the folder that contains corpora/polnear and
# corpora/gum. OUT is an empty folder outside of the repository. Both are absolute paths. See README.md.
set -eu
: "${ONRECORD_SHARED:?Set it to the folder that contains corpora/.}" "${OUT:?Set it to an empty folder outside of the repository.}"
cd "$(dirname "$0")"
CORPUS="$ONRECORD_SHARED/corpora/polnear"
GUM="$ONRECORD_SHARED/corpora/gum"
export ONRECORD_SHARED OUT CORPUS GUM

# Each step after the third reads texts with the weights of the package, so new weights are copied there immediately.
install_weights() {
  for name in "$@"; do cp "$OUT/$name" ../weights/; done
}

recurrent/train.sh
node --max-old-space-size=9000 chain/train.ts "$CORPUS" "$OUT" "$OUT/fast.bin"
node --max-old-space-size=9000 reranking/train.ts "$CORPUS" "$OUT" "$OUT"
install_weights fast.bin recurrent.bin fast-reranker.bin accurate-reranker.bin fast-statements.json accurate-statements.json

POLNEAR="$CORPUS" names/train.sh
install_weights names.bin

node coreference/train.ts "$OUT/coreference.bin"
install_weights coreference.bin

node judge/train.ts "$OUT/judge.bin"
install_weights judge.bin

node voices/train.ts "$OUT/voices.bin"
install_weights voices.bin
