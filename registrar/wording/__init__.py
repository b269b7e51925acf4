"""In what words is a letter told? English and Spanish, what each template gets to know, and what never leaves us."""
