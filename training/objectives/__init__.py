"""What a network is trained for: losses over the embeddings of a batch. Torch; the thread that trains."""
