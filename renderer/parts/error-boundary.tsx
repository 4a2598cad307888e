import { Component, type ReactNode } from 'react';
import { Failed } from './async-states.tsx';

type Props = { readonly children: ReactNode };
type State = { readonly message: string | null };

/** Keeps a mistake of ours inside the part where it happened. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { message: null };

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.message === null) return this.props.children;
    return (
      <Failed
        message={`This part of the window failed: ${this.state.message}`}
        onRetry={() => this.setState({ message: null })}
      />
    );
  }
}
