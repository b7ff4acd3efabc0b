"""Which triplets are learnt from: mined within a batch, or over the whole set beforehand."""
