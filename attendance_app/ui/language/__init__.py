"""The app in people's own languages: which there are, words for dates and numbers, and for what services say."""
