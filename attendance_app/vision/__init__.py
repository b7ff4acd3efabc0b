"""From a picture to face embeddings: detection, alignment, quality, embedding. The only home of torch."""
