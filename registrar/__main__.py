"""`python -m registrar` is `registrar`."""

if __name__ == "__main__":  # the reader's process imports this module, too, and needs no command line
    from registrar.cli import main

    main()
