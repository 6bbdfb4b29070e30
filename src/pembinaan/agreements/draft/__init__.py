"""The text of a draft: the parts of a Nota Kesepakatan in their order, and how they are written out."""
