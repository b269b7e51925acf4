"""`python -m registrar` is `registrar`."""

from registrar.cli import main

if __name__ == "__main__":
    main()
