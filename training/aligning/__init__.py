"""From folders of pictures, a folder a person, to aligned faces with a verdict on every picture."""
