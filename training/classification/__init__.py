"""Classifiers on embeddings: support vector machines and nearest neighbours that may also say "nobody"."""
